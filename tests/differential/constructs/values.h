/* Values in the forms that headers have them, invented for this test. */
#ifndef VALUES_H
#define VALUES_H 1

typedef unsigned long CK_ULONG;
typedef unsigned char CK_BYTE;

/* literals: the type depends on base, suffix, and the width of long */
#define V_ZERO 0
#define V_OCTAL 017
#define V_HEX 0x10
#define V_HEX_UL 0x80000000UL
#define V_HEX_NO_SUFFIX 0x80000000
#define V_HEX_ALL_BITS 0xFFFFFFFF
#define V_DECIMAL_WIDE 2147483648
#define V_HEX_WIDER 0x123456789
#define V_SUFFIX_U 1U
#define V_SUFFIX_L 1L
#define V_SUFFIX_lu 1lu
#define V_SUFFIX_ULL 0xFFFFFFFFFFFFFFFFULL
#define V_SUFFIX_LLU 7LLU
#define V_PARENTHESES ((0x10UL))
#define V_CHARACTER 'A'
#define V_CHARACTER_ESCAPED '\x7f'

/* operators */
#define V_SHIFT (1UL << 3)
#define V_SHIFT_SIGN (1 << 31)
#define V_SHIFT_SIGN_CAST ((unsigned long) (1 << 31))
#define V_SHIFT_DOWN (((CK_ULONG)-1) >> 10)
#define V_SHIFT_DOWN_SIGNED (-16 >> 2)
#define V_NOT_ZERO ~0UL
#define V_NOT_ZERO_INT (~0)
#define V_NEGATIVE -1
#define V_NEGATIVE_PARENTHESES (-2L)
#define V_NEGATIVE_UNSIGNED (-1U)
#define V_LOGICAL_NOT (!V_ZERO)
#define V_PRODUCT (64*1024)
#define V_QUOTIENT (-7 / 2)
#define V_REMAINDER (-7 % 3)
#define V_COMPARISON (-1 < 0U)
#define V_COMPARISON_SIGNED (-1 < 0)
#define V_CHOICE (V_HEX > 8 ? 5U : -1)
#define V_AND_OR (V_ZERO && 1 || 2)
#define V_BITS (0xF0 & ~0x30 | 3 ^ 1)
#define V_EQUAL (1 == 1UL)
#define V_MIXED (0x80000000 + 1L)
#define V_WRAP (0xFFFFFFFFU + 1U)

/* casts */
#define V_CAST ((CK_ULONG) 1)
#define V_CAST_MINUS ((CK_ULONG)-1)
#define V_CAST_BYTE ((CK_BYTE)0x1FF)
#define V_CAST_CHAR ((signed char)0x80)
#define V_CAST_SHORT ((unsigned short)~0)
#define V_CAST_LONG_LONG ((long long)1 << 40)

/* names for other names, and unparenthesised values: precedence is that of the text */
#define V_ALIAS V_HEX_UL
#define V_ALIAS_OF_ALIAS V_ALIAS
#define V_SUM V_HEX + 0x10
#define V_SUM_TWICE V_SUM * 2
#define V_LATER V_DEFINED_LATER
#define V_DEFINED_LATER 42
#define V_CALL(x) ((x) + V_ZERO)
#define V_CALLED V_CALL(3)
#define V_PASTE_(a, b) a##b
#define V_PASTED V_PASTE_(0x1, 2UL)

/* the last definition holds */
#define V_TWICE 1
#undef V_TWICE
#define V_TWICE 2UL
#define V_GONE 1
#undef V_GONE

/* no constants */
#define V_EMPTY
#define V_BRACES { 0x06, 0x08 }
#define V_TYPE unsigned long
#define V_POINTER ((void *)0)
#define V_UNKNOWN V_NEVER_DEFINED
#define V_FLOAT 1.5
#define V_KEYWORD static
#define V_SELF V_SELF
#define V_FUNCTION(x) x

/* strings */
#define S_PLAIN "token"
#define S_ESCAPES "\x06\x08*\206\n\"\\"
#define S_PARTS "one " "two"
#define S_ALIAS S_PLAIN
#define S_EMPTY ""
#define S_COMMENT "/* no comment */ // none"

#if 0
#define V_INACTIVE 1
#elif defined(V_HEX) && V_HEX >= 0x10 && !defined(V_GONE)
#define V_ACTIVE 1
#else
#error "the condition above holds"
#endif

enum v_plain { E_FIRST, E_SECOND, E_TENTH = 10, E_ELEVENTH };
enum v_negative { E_MINUS = -3, E_MINUS_TWO };
typedef enum { E_BIT = 1 << 4, E_FROM_MACRO = V_HEX, E_SUM = E_BIT + E_FROM_MACRO } v_untagged;

/* Structs within structs are complete before the ones around them. */
struct V_FIRST { char a; };
union V_AROUND {
  long a;
  struct V_WITHIN { unsigned b; } c[2];
};
struct V_LAST { char x[3]; };
#define V_SIZE_FIRST  sizeof(struct V_FIRST)
#define V_SIZE_AROUND sizeof(union V_AROUND)
#define V_SIZE_WITHIN sizeof(struct V_WITHIN)
#define V_SIZE_LAST   ((unsigned long)sizeof(struct V_LAST) + 1)

#endif
