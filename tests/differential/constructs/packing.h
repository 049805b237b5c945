/* Packing: the start depends on the platform, then every pragma is obeyed. */
#pragma once

typedef struct P_START { char a; long b; char c; } P_START;

#pragma pack(push, 1)
typedef struct P_ONE { char a; long b; short c; } P_ONE;
#pragma pack(push, 4)
typedef struct P_FOUR { char a; double b; long c; } P_FOUR;
#pragma pack(pop)
typedef struct P_ONE_AGAIN { char a; int b; P_FOUR c; } P_ONE_AGAIN;
#pragma pack(pop)
typedef struct P_START_AGAIN { char a; long b; P_ONE c; } P_START_AGAIN;

#pragma pack(push, cryptoki, 2)
typedef struct P_TWO { char a; long b; } P_TWO;
#pragma pack(push)
#pragma pack(8)
typedef struct P_EIGHT { char a; long long b; } P_EIGHT;
#pragma pack(pop, cryptoki)
typedef union P_UNION { char a[3]; long b; } P_UNION;

#pragma pack()
typedef struct P_NATURAL { char a; double b; long long c; char d; } P_NATURAL;
#pragma pack(1)
typedef struct P_OUTER { char a; P_NATURAL b; struct { char c; long d; } e; } P_OUTER;
#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Wunused"
#endif
