package org.bangfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.Application;
import org.bangfu.MutableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The walls of the web over real HTTP, in the running demonstration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = Application.class,
    properties = "bangfu.demo.households=400")
@ActiveProfiles({"test", "demo"})
@Import(MutableClock.Setup.class)
class WebTests {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private static final String PASSWORD = "Chunfeng-2026";

  @LocalServerPort private int port;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/staff", "/password", "/no-such-page", "/documents/1", "/actuator/env", "/actuator",
      "/engine-rest/engine", "/households/1", "/error"})
  void whoIsNotSignedInIsSentToTheLogin(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
  }

  @Test
  void theHealthCheckIsOpenAndSaysNoMoreThanItsWord() throws Exception {
    HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(uri("/actuator/health")).build(), text());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"status\":\"UP\"").doesNotContain("database").doesNotContain("diskSpace");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/", "/actuator/health", "/no-such-page", "/documents/1"})
  void everyAnswerCarriesTheHeaders(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/VAADIN", "/VAADIN/build/no-such-file.js", "/actuator/health/no-such-part"})
  void errorsOfOpenAddressesTellNothingOfTheInside(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Tomcat").doesNotContain("org.");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void scriptsOfAPageCarryItsOwnNonce() throws Exception {
    String first = nonce(get("/login"));
    assertThat(first).isNotEqualTo(nonce(get("/login")));
    HttpResponse<String> page = get("/login");
    assertThat(page.body().split("<script", -1).length)
        .isEqualTo(page.body().split("<script[^>]*nonce=\"" + Pattern.quote(nonce(page)) + "\"", -1).length);
  }

  @Test
  void signingInGivesANewSessionAndSigningOutEndsIt() throws Exception {
    String token = token();
    String before = session();
    HttpResponse<String> answer = signIn("village1", PASSWORD, token);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).doesNotContain("error");
    assertThat(session()).isNotEqualTo(before);
    assertThat(header(answer, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    assertThat(get("/password").statusCode()).isEqualTo(200);
    browser.send(HttpRequest.newBuilder(uri("/logout"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(form("_csrf=" + encoded(token()))).build(), text());
    assertThat(get("/password").statusCode()).isEqualTo(302);
  }

  @Test
  void forbiddenAnswersLikeUnknown() throws Exception {
    signIn("village1", PASSWORD, token());
    HttpResponse<String> unknown = get("/no-such-page");
    for (String address : List.of("/staff", "/actuator/env", "/actuator", "/engine-rest/engine", "/documents/4711",
        "/households/999999999999999999999")) {
      assertThat(get(address).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(frame(get("/staff").body())).as("not even the page tells which").isEqualTo(frame(unknown.body()));
  }

  @Test
  void theAdministratorOpensWhatIsForbiddenToTheVillage() throws Exception {
    signIn("admin1", PASSWORD, token());
    assertThat(get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAnswerTheSame() throws Exception {
    HttpResponse<String> wrong = signIn("village12", "Wrong-password-1", token());
    HttpResponse<String> unknown = signIn("nobody", "Wrong-password-1", token());
    assertThat(header(wrong, "Location")).endsWith("/login?error").isEqualTo(header(unknown, "Location"));
    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
  }

  @Test
  void aPostWithoutTheTokenIsSentBackToTheLogin() throws Exception {
    HttpResponse<String> answer = signIn("village1", PASSWORD, "forged");
    assertThat(header(answer, "Location")).endsWith("/login?expired");
    assertThat(get("/password").statusCode()).isEqualTo(302);
  }

  @Test
  void theAddressAfterSigningInIsAlwaysOurs() throws Exception {
    get("/login?continue=https://evil.example/");
    HttpResponse<String> answer = signIn("village1", PASSWORD, token());
    assertThat(URI.create(header(answer, "Location")).getPort()).isIn(port, -1);
    assertThat(header(answer, "Location")).doesNotContain("evil");
  }

  private HttpResponse<String> signIn(String username, String password, String token) throws Exception {
    return browser.send(HttpRequest.newBuilder(uri("/login"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(form("username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token)))
        .build(), text());
  }

  private String token() throws Exception {
    Matcher found = CSRF.matcher(get(session().isEmpty() ? "/login" : "/login?again").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(uri(address)).header("Accept", "text/html").build(), text());
  }

  private String session() {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("BANGFU"))
        .map(java.net.HttpCookie::getValue).findFirst().orElse("");
  }

  /** The page without what is new in each answer. */
  private static String frame(String page) {
    return page.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("name=\"_csrf\" content=\"[^\"]*\"", "")
        .replaceAll("\"(v-uiId|uiId|csrf|Vaadin-Security-Key|Vaadin-Push-ID)\"\\s*:\\s*(\"[^\"]*\"|\\d+)", "")
        .replaceAll("ROOT-\\d+|v-uiId=\\d+", "");
  }

  private static String nonce(HttpResponse<String> page) {
    Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(header(page, "Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private URI uri(String address) {
    return URI.create("http://localhost:" + port + address);
  }

  private static HttpRequest.BodyPublisher form(String fields) {
    return HttpRequest.BodyPublishers.ofString(fields);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
  }
}
