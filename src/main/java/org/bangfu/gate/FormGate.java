package org.bangfu.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormSchemas;
import org.bangfu.forms.SafeHtml;
import org.bangfu.shared.BusinessException;

/** What a form may be made of: components that the renderer knows, expressions behind the fence, harmless mark-up. */
final class FormGate {

  /** The components of form-js that forms.ui draws. */
  private static final Set<String> TYPES = Set.of("default", "textfield", "textarea", "number", "datetime", "checkbox",
      "checklist", "radio", "select", "taglist", "filepicker", "text", "html", "image", "separator", "spacer", "group",
      "dynamiclist", "table", "expression", "documentPreview", "button");

  private final FormSchemas schemas;
  private final Findings findings;

  FormGate(FormSchemas schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  void check(byte[] content) {
    if (content.length > ModelText.MOST_BYTES) {
      findings.add("", 0, "tooLong", ModelText.MOST_BYTES);
      return;
    }
    try {
      FormSchema form = schemas.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
      form.all().forEach(component -> {
        if (!TYPES.contains(component.type())) {
          findings.add(component.id(), 0, "component", component.type());
        }
        String html = component.attribute("content", "");
        if (component.type().equals("html") && !harmless(html)) {
          findings.add(component.id(), 0, "markup");
        }
      });
    } catch (CharacterCodingException notUtf8) {
      findings.add("", 0, "encoding");
    } catch (BusinessException refused) {
      findings.add("", 0, "form." + refused.key(), refused.arguments().toArray());
    }
  }

  /** Nothing is lost when the renderer cuts it down to what only shows. */
  private static boolean harmless(String html) {
    return html.isEmpty() || SafeHtml.unchanged(html);
  }
}
