/* Declarations in the forms that headers have them, invented for this test. */
#ifndef TYPES_H
#define TYPES_H

#include <stddef.h>
#include <stdint.h>

#define T_MAX 16
#define T_PTR *

typedef unsigned char CK_BYTE;
typedef unsigned long int CK_ULONG;
typedef CK_BYTE T_PTR CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef CK_VOID_PTR *CK_VOID_PTR_PTR;
typedef const char *T_TEXT;
typedef char *const T_CONST_POINTER;
typedef CK_BYTE T_ID[8];
typedef CK_BYTE T_TABLE[2][T_MAX + 1];
typedef long unsigned T_MIXED_WORDS;
typedef short int T_SHORT;
typedef unsigned T_UNSIGNED;
typedef long long T_LONG_LONG;
typedef unsigned long long int T_UNSIGNED_LONG_LONG;
typedef signed char T_SIGNED_CHAR;
typedef int8_t T_INT8;
typedef uint16_t T_UINT16;
typedef uint32_t T_UINT32;
typedef uint64_t T_UINT64;
typedef size_t T_SIZE;
typedef double T_DOUBLE;

/* before the definition, and never defined */
typedef struct t_node T_NODE;
typedef T_NODE *T_NODE_PTR;
typedef struct t_opaque T_OPAQUE;
typedef struct t_opaque *T_OPAQUE_PTR;

struct t_node {
    T_NODE_PTR next;
    struct t_node *previous;
    CK_BYTE kind;
};

typedef struct T_ATTRIBUTE {
    CK_ULONG type;
    CK_VOID_PTR pValue;
    CK_ULONG ulValueLen;
} T_ATTRIBUTE;

/* two names at once, no tag */
typedef struct {
    CK_BYTE major, minor;
} T_VERSION, *T_VERSION_PTR;

typedef struct T_MEMBERS {
    CK_BYTE first;
    unsigned short half;
    uint8_t label[32];
    CK_BYTE table[T_MAX][3];
    CK_BYTE one_more[T_MAX + 1];
    double number;
    T_LONG_LONG wide;
    uint64_t wider;
    T_VERSION version;
    struct T_ATTRIBUTE inside;
    const T_ATTRIBUTE *attributes;
    volatile int flag;
    char *names[4];
    CK_ULONG (*callback)(CK_ULONG session, const CK_BYTE *data, CK_ULONG *length);
    void (*no_arguments)(void);
    T_ID id;
#if T_MAX > 8
    CK_BYTE conditional;
#endif
} T_MEMBERS;

typedef union T_CHOICE {
    CK_BYTE bytes[13];
    CK_ULONG number;
    T_VERSION version;
} T_CHOICE;

typedef struct T_NESTED {
    CK_BYTE tag;
    union {
        CK_ULONG number;
        CK_BYTE bytes[3];
    } u;
    struct {
        CK_BYTE a;
        CK_ULONG b;
    } pair[2];
    union {
        CK_ULONG direct;
        CK_BYTE direct_bytes[5];
    };
    T_CHOICE choice;
    struct T_INNER {
        CK_BYTE c;
    } inner;
} T_NESTED;

enum t_state { T_IDLE, T_BUSY };

typedef struct T_WITH_ENUM {
    enum t_state state;
    CK_BYTE last;
} T_WITH_ENUM;

typedef struct T_FLEXIBLE {
    CK_ULONG count;
    CK_BYTE data[];
} T_FLEXIBLE;

/* names made by macros */
#define T_DEFINE(name) typedef struct name name; typedef struct name *name##_PTR
T_DEFINE(T_MADE);
struct T_MADE {
    CK_ULONG value;
};
#define t_replaced T_REPLACED
#define value ulValue
struct t_replaced {
    CK_ULONG value;
};
#undef t_replaced
#undef value

/* function types */
typedef CK_ULONG (*T_CALLBACK)(CK_ULONG event, CK_VOID_PTR pApplication);
typedef CK_ULONG (T_PTR T_UNNAMED)(CK_ULONG, CK_VOID_PTR, CK_BYTE [16]);
typedef void (*T_NOTHING)(void);
typedef CK_BYTE *(*T_RETURNS_POINTER)(const char *name, T_CALLBACK callback);
typedef CK_ULONG T_FUNCTION(CK_ULONG slot);

#define T_LIST_BODY CK_BYTE version; T_CALLBACK C_First; CK_ULONG (*C_Second)(CK_ULONG a, T_FUNCTION *b);
typedef struct T_FUNCTION_LIST {
    T_LIST_BODY
} T_FUNCTION_LIST;

/* neither types nor constants */
static const int t_constant = 5;
extern int t_variable;
static int t_defined(int a) { return a + t_constant; }

#endif
