#ifndef RUNWAY_CZIP_SHIM_H
#define RUNWAY_CZIP_SHIM_H
#include <zip.h>
#endif
