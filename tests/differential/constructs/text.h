/* Text as files of many systems have it: CRLF line ends, form feeds, tabs,
 * and bytes that are no UTF-8: äöü /* a comment does not nest */

#ifndef TEXT_H
#	define TEXT_H
  # define  X_INDENTED	0x1UL	/* a comment that opens on the line of the macro
                              and closes on a later one */
#define X_SPLICED \
    (0x10UL \
     | 0x02UL)
#define X_SPLICED_NAME_\
TAIL 3
#define X_COMMENT_INSIDE (1 /* one */ + /* two */ 2)
#define X_LINE_COMMENT 7 // seven §
#define X_LINE_COMMENT_SPLICED 8 // eight \
    still the comment
# /* a null directive */
#define X_TEXT "a // b /* c */ d"
#define X_STRING_SPLICED "one \
two"
#if /* comment */ 1 \
    && 1
typedef unsigned long /* between */ CK_ULONG; typedef CK_ULONG X_SAME_LINE;
#endif
#if 0
This text isn't C: an apostrophe, "half a string
# error never reached
#if 1
#else
#endif
#elif 1
#define X_ELIF 1
#else
#define X_ELIF 2
#endif
#define CK_DEPRECATED(text) __attribute__((deprecated(text)))
typedef struct X_OLD { CK_ULONG a; } X_OLD CK_DEPRECATED("use X_NEW");
typedef CK_ULONG X_OLD_NUMBER __attribute__((deprecated));
extern CK_ULONG X_Old(CK_ULONG a) CK_DEPRECATED("use X_New");
__attribute__((visibility("default"))) extern CK_ULONG X_Visible(CK_ULONG a);
#define X_CAST_OLD ((X_OLD_NUMBER)4)
#endif