package org.bangfu.outbox.channels;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** DingTalk's 加签: HmacSHA256 over time and secret, by the secret, as parameters of the address; good for an hour. */
final class DingTalkSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private DingTalkSignature() {
  }

  static String signed(String url, String secret, Instant now) {
    String millis = Long.toString(now.toEpochMilli());
    String sign = URLEncoder.encode(sign(millis + "\n" + secret, secret), StandardCharsets.UTF_8);
    return url + (url.contains("?") ? "&" : "?") + "timestamp=" + millis + "&sign=" + sign;
  }

  private static String sign(String text, String secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
