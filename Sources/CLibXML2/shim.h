// Debian builds libxml2 with ICU, whose headers clash with Foundation's copy: its types are not
// needed here, so that feature is switched off for the declarations.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
