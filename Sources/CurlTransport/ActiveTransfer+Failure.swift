import CCurl
import Chat
import Glibc

extension ActiveTransfer {
  /// What `result` means in plain words, or nil for success.
  func failure(for result: CURLcode) -> TransportFailure? {
    if result != CURLE_OK, let status = proxyStatus, status != 200 {
      return TransportFailure(
        .interrupted,
        "The proxy does not let requests through to \(host) (HTTP \(status)). "
          + "Check HTTPS_PROXY, or put the host in NO_PROXY."
      )
    }
    return switch result {
    case CURLE_OK: nil
    case CURLE_COULDNT_RESOLVE_HOST:
      TransportFailure(
        .unreachable,
        "The name of \(host) could not be resolved. Check the base URL and the network."
      )
    case CURLE_COULDNT_RESOLVE_PROXY:
      TransportFailure(
        .unreachable,
        "The proxy's name could not be resolved. Check HTTPS_PROXY, or put \(host) in NO_PROXY."
      )
    case CURLE_COULDNT_CONNECT:
      TransportFailure(
        .unreachable,
        "Nothing answers at \(host). Check the base URL, and that the server runs.\(proxyHint)"
      )
    case CURLE_OPERATION_TIMEDOUT: stall(in: .connect)
    case CURLE_SSL_CONNECT_ERROR:
      TransportFailure(
        .unreachable,
        "No TLS connection could be agreed with \(host). "
          + "If it is a plain http server, write http:// in the base URL."
      )
    case CURLE_PEER_FAILED_VERIFICATION:
      TransportFailure(
        .untrusted,
        "The certificate of \(host) is not trusted. If it is your own, name its authority's "
          + "file in SSL_CERT_FILE."
      )
    case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM:
      TransportFailure(
        .configuration,
        "The file of certificates cannot be read. Check SSL_CERT_FILE."
      )
    case CURLE_URL_MALFORMAT:
      TransportFailure(.configuration, "The base URL of \(host) is malformed.")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY:
      TransportFailure(
        .interrupted,
        "\(host) does not answer in HTTP. Check the port in the base URL."
      )
    case CURLE_GOT_NOTHING:
      TransportFailure(.interrupted, "\(host) closed the connection without an answer.")
    case CURLE_PARTIAL_FILE:
      TransportFailure(.interrupted, "\(host) closed the connection in the middle of its answer.")
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR:
      TransportFailure(.interrupted, "The connection to \(host) broke.")
    case CURLE_BAD_CONTENT_ENCODING:
      TransportFailure(.interrupted, "The compressed answer of \(host) cannot be unpacked.")
    default:
      TransportFailure(
        .interrupted,
        "The transfer from \(host) failed: \(String(cString: curl_easy_strerror(result)))."
      )
    }
  }

  /// What may also be at fault where the environment names a proxy.
  private var proxyHint: String {
    let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    let isSet = usesProxies && names.contains { name in getenv(name).map { $0[0] != 0 } ?? false }
    return isSet ? " A proxy is set; NO_PROXY lists the hosts that are reached without it." : ""
  }

  /// How the proxy answered the wish for a tunnel, if there was one.
  private var proxyStatus: Int? {
    var status = 0
    let isKnown = runway_curl_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &status) == CURLE_OK
    return isKnown && status != 0 ? status : nil
  }
}
