package org.bangfu.design.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.design.ModelerUploads;
import org.bangfu.design.ModelerUploads.Upload;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What Camunda Modeler asks of an engine before it deploys, and the deployment itself, which becomes a draft. It is these
 * three addresses and nothing else: the engine's own REST API stays off (security.md §1).
 */
@RestController
class ModelerEndpoint {

  private static final String ENGINE = "7.24.0";

  private final ModelerUploads uploads;
  private final MessageSource messages;

  ModelerEndpoint(ModelerUploads uploads, MessageSource messages) {
    this.uploads = uploads;
    this.messages = messages;
  }

  /** Which engine the models are for; the modeler checks their platform version against it. */
  @GetMapping("/engine-rest/version")
  Map<String, String> version() {
    return Map.of("version", ENGINE);
  }

  /** The modeler asks for no deployments at all to see whether somebody answers. */
  @GetMapping("/engine-rest/deployment")
  List<Object> deployments() {
    return List.of();
  }

  @PostMapping("/engine-rest/deployment/create")
  ResponseEntity<Map<String, Object>> create(MultipartHttpServletRequest request,
      @RequestParam(name = "deployment-name", defaultValue = "") String name, Locale locale) throws IOException {
    List<ModelText> files = new ArrayList<>();
    for (MultipartFile file : request.getFileMap().values()) {
      files.add(new ModelText(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
    }
    try {
      Upload upload = uploads.receive(name, files, text(locale, "design.modeler.title"));
      return upload.findings().isEmpty()
          ? ResponseEntity.ok(Map.of("id", "draft-" + upload.draft(), "name", upload.family(),
              "deployedProcessDefinitions", Map.of()))
          : refused("ParseException", text(locale, "design.modeler.refused", upload.findings().size()),
              details(upload.findings(), locale));
    } catch (NotFoundException notAllowed) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("type", "AuthorizationException", "message",
          text(locale, "design.modeler.forbidden")));
    } catch (BusinessException refusal) {
      return refused("InvalidRequestException", text(locale, refusal.key(), refusal.arguments().toArray()), Map.of());
    }
  }

  /** Problems by file in the shape in which the modeler shows them at the element. */
  private Map<String, Object> details(List<Finding> findings, Locale locale) {
    return findings.stream().collect(Collectors.groupingBy(Finding::file)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, inFile -> Map.of("warnings", List.of(), "errors",
            inFile.getValue().stream().map(finding -> Map.of("mainElementId", finding.element(), "line", finding.line(),
                "message", text(locale, finding.messageKey(), finding.arguments().toArray()))).toList())));
  }

  private static ResponseEntity<Map<String, Object>> refused(String type, String message, Map<String, Object> details) {
    return ResponseEntity.badRequest().body(Map.of("type", type, "message", message, "details", details));
  }

  private String text(Locale locale, String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
