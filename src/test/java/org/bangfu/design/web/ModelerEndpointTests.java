package org.bangfu.design.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bangfu.HttpBrowser;
import org.bangfu.ServerTest;
import org.bangfu.design.Draft;
import org.bangfu.design.Drafts;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases;
import org.bangfu.security.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Speaks as Camunda Modeler does: first whether somebody answers, then the version, then the files with name and password. */
@ServerTest
class ModelerEndpointTests {

  private static final String BOUNDARY = "----modeler";

  @Autowired
  private Drafts drafts;
  @Autowired
  private ModelReleases releases;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private TransactionTemplate transaction;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private SampleFamily family = SampleFamily.next();

  ModelerEndpointTests(@LocalServerPort int port) {
    this.port = port;
  }

  @BeforeEach
  void aFamily() {
    family = SampleFamily.next().released(publisher, transaction);
  }

  @Test
  void theModelerFindsAnEngineOfItsVersion() throws Exception {
    assertThat(send(request("/deployment?maxResults=0", "designer1").GET()).body()).isEqualTo("[]");
    assertThat(send(request("/version", "designer1").GET()).body()).isEqualTo("{\"version\":\"7.24.0\"}");
  }

  @Test
  void withoutNameAndPasswordNobodyIsAskedForThem() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/version")).GET());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(send(HttpRequest.newBuilder(uri("/version")).header("Authorization", basic("designer1", "wrong")).GET())
        .statusCode()).isEqualTo(401);
  }

  @Test
  void whatIsDeployedBecomesADraftAndNothingComesIntoForce() throws Exception {
    HttpResponse<String> answer = deploy("designer1", family.name(), family.process() + ".bpmn", family.bpmn(7));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"deployedProcessDefinitions\":{}");
    long id = Long.parseLong(answer.body().replaceAll(".*draft-(\\d+).*", "$1"));
    Draft draft = ActingAs.system(() -> drafts.get(id));
    assertThat(draft.family()).isEqualTo(family.name());
    assertThat(draft.uploaded()).isTrue();
    assertThat(releases.inForce(family.name())).get().extracting(ModelReleases.Release::revision).isEqualTo(1);
    HttpResponse<String> again = deploy("designer1", "anything", family.process() + ".bpmn", family.bpmn(8));
    assertThat(again.body()).as("the same draft, by the file's name").contains("draft-" + id + "\"");
  }

  @Test
  void whatTheGateRefusesIsSaidAtItsElementAndNothingIsKept() throws Exception {
    String harmful = family.bpmn(7).replace("<bpmn:endEvent", """
        <bpmn:scriptTask id="Task_Script" name="脚本" scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
        <bpmn:endEvent""");
    HttpResponse<String> answer = deploy("designer1", family.name(), family.process() + ".bpmn", harmful);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"mainElementId\":\"Task_Script\"");
    assertThat(ActingAs.system(() -> drafts.page(false, null, 200)).rows()).noneMatch(draft ->
        draft.family().equals(family.name()));
  }

  @Test
  void whoeverIsNoDesignerIsRefused() throws Exception {
    assertThat(deploy("admin1", family.name(), family.process() + ".bpmn", family.bpmn(7)).statusCode()).isEqualTo(403);
    assertThat(deploy("village1", family.name(), family.process() + ".bpmn", family.bpmn(7)).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileOutsideTheFamilyOrOfNoFamilyIsRefused() throws Exception {
    assertThat(deploy("designer1", "nothing", "Unknown.bpmn", family.bpmn(7)).statusCode()).isEqualTo(400);
    assertThat(deploy("designer1", family.name(), "../" + family.process() + ".bpmn", family.bpmn(7)).statusCode())
        .isEqualTo(400);
    assertThat(deploy("designer1", family.name(), "run.sh", "rm -rf /").statusCode()).isEqualTo(400);
  }

  @Test
  void theRestOfTheEnginesAddressesStaysShut() throws Exception {
    for (String address : new String[] {"", "/engine", "/process-definition", "/deployment/x", "/task"}) {
      assertThat(send(request(address, "designer1").GET()).statusCode()).as(address).isIn(302, 404);
    }
  }

  private HttpResponse<String> deploy(String who, String name, String file, String content) throws Exception {
    String body = part("deployment-name", name) + part("deployment-source", "Camunda Modeler")
        + part("enable-duplicate-filtering", "true") + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file
        + "\"; filename=\"" + file + "\"\r\nContent-Type: text/xml\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
    return send(request("/deployment/create", who).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String part(String name, String value) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private HttpRequest.Builder request(String address, String who) {
    return HttpRequest.newBuilder(uri(address)).header("Authorization", basic(who, HttpBrowser.PASSWORD));
  }

  private URI uri(String address) {
    return URI.create("http://localhost:" + port + "/engine-rest" + address);
  }

  private static String basic(String who, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((who + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
