// Debian builds libxml2 with ICU, to read pages in any encoding. cmark reads UTF-8 and nothing else,
// and libxml2 is given what it wrote: in a static binary ICU would be 31 MB of tables that nobody
// opens. These are the seven names of ICU that libxml2 knows; it hears that there is no such
// encoding.
#include <libxml/xmlversion.h>

#ifdef LIBXML_ICU_ENABLED
#include <unicode/ucnv.h>

UConverter *ucnv_open(const char *name, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
  return 0;
}

void ucnv_close(UConverter *converter) {}

void ucnv_setFromUCallBack(UConverter *converter, UConverterFromUCallback action,
                           const void *context, UConverterFromUCallback *oldAction,
                           const void **oldContext, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setToUCallBack(UConverter *converter, UConverterToUCallback action, const void *context,
                         UConverterToUCallback *oldAction, const void **oldContext,
                         UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_convertEx(UConverter *to, UConverter *from, char **target, const char *targetLimit,
                    const char **source, const char *sourceLimit, UChar *pivotStart,
                    UChar **pivotSource, UChar **pivotTarget, const UChar *pivotLimit, UBool reset,
                    UBool flush, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void UCNV_FROM_U_CALLBACK_STOP(const void *context, UConverterFromUnicodeArgs *arguments,
                               const UChar *units, int32_t length, UChar32 character,
                               UConverterCallbackReason reason, UErrorCode *error) {}

void UCNV_TO_U_CALLBACK_STOP(const void *context, UConverterToUnicodeArgs *arguments,
                             const char *units, int32_t length, UConverterCallbackReason reason,
                             UErrorCode *error) {}
#endif
