package org.bangfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.HttpBrowser;
import org.bangfu.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walls of the web over real HTTP, in the running demonstration. */
@ServerTest
class WebTests {

  private final HttpBrowser browser;

  WebTests(@LocalServerPort int port) {
    browser = new HttpBrowser(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/staff", "/password", "/no-such-page", "/documents/1", "/actuator/env", "/actuator",
      "/engine-rest/engine", "/households/1", "/error"})
  void whoIsNotSignedInIsSentToTheLogin(String address) throws Exception {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
  }

  @Test
  void theHealthCheckIsOpenAndSaysNoMoreThanItsWord() throws Exception {
    HttpResponse<String> answer = browser.get("/actuator/health", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"status\":\"UP\"").doesNotContain("database").doesNotContain("diskSpace");
  }

  /** The test's clock is months off the database's. */
  @Test
  void aNodeWithAWrongClockSaysThatItTakesNoJobsAndServesItsScreens() throws Exception {
    assertThat(browser.get("/actuator/health/jobs", "*/*").statusCode()).isEqualTo(503);
    assertThat(browser.get("/login").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/", "/actuator/health", "/no-such-page", "/documents/1"})
  void everyAnswerCarriesTheHeaders(String address) throws Exception {
    HttpResponse<String> answer = browser.get(address);
    assertThat(HttpBrowser.header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(HttpBrowser.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(HttpBrowser.header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(HttpBrowser.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/VAADIN", "/VAADIN/build/no-such-file.js", "/actuator/health/no-such-part"})
  void errorsOfOpenAddressesTellNothingOfTheInside(String address) throws Exception {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Tomcat").doesNotContain("org.");
    assertThat(HttpBrowser.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({"/favicon.ico, image/", "/icons/bangfu.svg, image/svg+xml", "/icons/bangfu-180.png, image/png"})
  void iconsAreOpenToEverybody(String address, String type) throws Exception {
    HttpResponse<String> answer = browser.get(address, "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(HttpBrowser.header(answer, "Content-Type")).startsWith(type);
  }

  @Test
  void scriptsOfAPageCarryItsOwnNonce() throws Exception {
    String first = nonce(browser.get("/login"));
    assertThat(first).isNotEqualTo(nonce(browser.get("/login")));
    HttpResponse<String> page = browser.get("/login");
    assertThat(page.body().split("<script", -1).length)
        .isEqualTo(page.body().split("<script[^>]*nonce=\"" + Pattern.quote(nonce(page)) + "\"", -1).length);
  }

  @Test
  void signingInGivesANewSessionAndSigningOutEndsIt() throws Exception {
    String token = browser.token();
    String before = browser.session();
    HttpResponse<String> answer = browser.signIn("village1", HttpBrowser.PASSWORD, token);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(HttpBrowser.header(answer, "Location")).doesNotContain("error");
    assertThat(browser.session()).isNotEqualTo(before);
    assertThat(HttpBrowser.header(answer, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    assertThat(browser.get("/password").statusCode()).isEqualTo(200);
    browser.post("/logout", "_csrf=" + HttpBrowser.encoded(browser.token()));
    assertThat(browser.get("/password").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"v-r=heartbeat, 403", "v-r=push, 403", "v-r=push&X-Atmosphere-Transport=close, 200", "v-r=uidl, 200"})
  void whatAPageSendsAfterItsSessionMakesNoNewOne(String query, int status) throws Exception {
    browser.session("0123456789ABCDEF0123456789ABCDEF");
    HttpResponse<String> answer = browser.get("/?" + query, "*/*");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(HttpBrowser.header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void forbiddenAnswersLikeUnknown() throws Exception {
    browser.signIn("village1");
    HttpResponse<String> unknown = browser.get("/no-such-page");
    for (String address : List.of("/staff", "/actuator/env", "/actuator", "/engine-rest/engine", "/documents/4711",
        "/households/999999999999999999999")) {
      assertThat(browser.get(address).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(HttpBrowser.frame(browser.get("/staff"))).as("not even the page tells which").isEqualTo(HttpBrowser.frame(unknown));
  }

  @Test
  void theAdministratorOpensWhatIsForbiddenToTheVillage() throws Exception {
    browser.signIn("admin1");
    assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAnswerTheSame() throws Exception {
    HttpResponse<String> wrong = browser.signIn("village12", "Wrong-password-1", browser.token());
    HttpResponse<String> unknown = browser.signIn("nobody", "Wrong-password-1", browser.token());
    assertThat(HttpBrowser.header(wrong, "Location")).endsWith("/login?error").isEqualTo(HttpBrowser.header(unknown, "Location"));
    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
  }

  @Test
  void aPostWithoutTheTokenIsSentBackToTheLogin() throws Exception {
    HttpResponse<String> answer = browser.signIn("village1", HttpBrowser.PASSWORD, "forged");
    assertThat(HttpBrowser.header(answer, "Location")).endsWith("/login?expired");
    assertThat(browser.get("/password").statusCode()).isEqualTo(302);
  }

  @Test
  void theAddressAfterSigningInIsAlwaysOurs() throws Exception {
    browser.get("/login?continue=https://evil.example/");
    HttpResponse<String> answer = browser.signIn("village1");
    assertThat(URI.create(HttpBrowser.header(answer, "Location")).getPort()).isIn(browser.uri("/").getPort(), -1);
    assertThat(HttpBrowser.header(answer, "Location")).doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "/%5Cevil.example", "/login/%2F%2Fevil.example", "/..;/evil"})
  void nobodyIsLedElsewhereByTheAddressTheyCameFrom(String address) throws Exception {
    browser.get(address);
    HttpResponse<String> answer = browser.signIn("village1");
    URI to = browser.uri("/").resolve(HttpBrowser.header(answer, "Location"));
    assertThat(to.getHost()).isEqualTo("localhost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env/", "//actuator/env", "/actuator/health/../env", "/actuator;a=b/env", "/%61ctuator/env",
      "/ACTUATOR/env", "/engine-rest", "/engine-rest/engine/default/process-instance", "/camunda", "/VAADIN/", "/h2-console"})
  void sideDoorsAreShut(String address) throws Exception {
    browser.signIn("admin1");
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.").doesNotContain("systemProperties");
    assertThat(HttpBrowser.header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/inbox/%00", "/households/1%00", "/inbox/..%2f..%2fetc%2fpasswd", "/documents/%2e%2e%2f"})
  void whatIsNoAddressIsAnsweredWithNothing(String address) throws Exception {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
    assertThat(HttpBrowser.header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(HttpBrowser.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  private static String nonce(HttpResponse<String> page) {
    Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(HttpBrowser.header(page, "Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }
}
