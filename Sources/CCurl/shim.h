#ifndef RUNWAY_CCURL_SHIM_H
#define RUNWAY_CCURL_SHIM_H
#include <curl/curl.h>

/* libcurl's setters and getters are variadic, which Swift cannot call: one fixed signature each. */

static inline CURLcode runway_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode runway_curl_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode runway_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode runway_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode runway_curl_set_list(CURL *handle, CURLoption option,
                                            struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*runway_curl_data_callback)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode runway_curl_set_data_callback(CURL *handle, CURLoption option,
                                                     runway_curl_data_callback callback) {
  return curl_easy_setopt(handle, option, callback);
}

static inline CURLcode runway_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode runway_curl_get_string(CURL *handle, CURLINFO info, char **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode runway_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode runway_curl_multi_set_long(CURLM *handle, CURLMoption option, long value) {
  return curl_multi_setopt(handle, option, value);
}

static inline CURLcode runway_curl_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

/* How a finished transfer ended. */
static inline CURLcode runway_curl_message_result(const CURLMsg *message) {
  return message->data.result;
}
#endif
