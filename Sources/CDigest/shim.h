#ifndef RUNWAY_CDIGEST_SHIM_H
#define RUNWAY_CDIGEST_SHIM_H
#include <openssl/sha.h>
#endif
