package org.bangfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's browser as far as a server can tell: cookies, forms, no redirect followed, no script run. */
public final class HttpBrowser {

  /** What every account of the demonstration has. */
  public static final String PASSWORD = "Chunfeng-2026";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

  private final int port;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  public HttpBrowser(int port) {
    this.port = port;
  }

  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return get(address, "text/html");
  }

  public HttpResponse<String> get(String address, String accepted) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(address)).header("Accept", accepted).build());
  }

  public HttpResponse<String> post(String address, String fields) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(address)).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(fields)).build());
  }

  /** Signs in with a demonstration account. */
  public HttpResponse<String> signIn(String username) throws IOException, InterruptedException {
    return signIn(username, PASSWORD, token());
  }

  public HttpResponse<String> signIn(String username, String password, String token)
      throws IOException, InterruptedException {
    return post("/login",
        "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
  }

  /** The token that a page of this session carries. */
  public String token() throws IOException, InterruptedException {
    Matcher found = CSRF.matcher(get(session().isEmpty() ? "/login" : "/login?again").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  public String session() {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("BANGFU"))
        .map(HttpCookie::getValue).findFirst().orElse("");
  }

  /** Puts a session cookie in the place of the one that the server gave. */
  public void session(String id) {
    HttpCookie cookie = new HttpCookie("BANGFU", id);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(uri("/"), cookie);
  }

  public URI uri(String address) {
    return URI.create("http://localhost:" + port + address);
  }

  /** The page without what is new in each answer. */
  public static String frame(HttpResponse<String> page) {
    return page.body().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("name=\"_csrf\" content=\"[^\"]*\"", "")
        .replaceAll("\"(v-uiId|uiId|csrf|Vaadin-Security-Key|Vaadin-Push-ID)\"\\s*:\\s*(\"[^\"]*\"|\\d+)", "")
        .replaceAll("ROOT-\\d+|v-uiId=\\d+", "");
  }

  public static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
