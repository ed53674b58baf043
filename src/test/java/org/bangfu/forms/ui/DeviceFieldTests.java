package org.bangfu.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.junit.jupiter.api.Test;

/** Fields that a telephone fills: a signature, a position. */
class DeviceFieldTests extends FormScreen {

  private static final String SIGNATURE = """
      {"type": "filepicker", "key": "signature", "label": "签字", "id": "f1", "properties": {"capture": "signature"}}""";
  private static final String POSITION = """
      {"type": "textfield", "key": "position", "label": "位置", "id": "f2", "properties": {"capture": "position"}}""";

  @Test
  void whatWasDrawnBecomesAFileOfTheCase() {
    open(FormValues.EMPTY, SIGNATURE);
    sign("data:image/png;base64," + Base64.getEncoder().encodeToString("picture".getBytes(StandardCharsets.UTF_8)));

    assertThat(host.stored).singleElement().returns("签名.png", file -> file.name());
    assertThat(host.contents.get("f0")).isEqualTo("picture".getBytes(StandardCharsets.UTF_8));
    assertThat(form.values().rows("signature")).extracting(file -> file.text("id")).containsExactly("f0");
    assertThat(_find(SignaturePad.class)).as("one signature is enough").isEmpty();
  }

  @Test
  void aSignatureTakenOffCanBeDrawnAgain() {
    open(new FormValues(Map.of("signature",
        List.of(Map.of("id", "f9", "name", "签名.png", "mediaType", "image/png", "size", 10)))), SIGNATURE);
    assertThat(_find(SignaturePad.class)).isEmpty();
    _get(Button.class, spec -> spec.withAttribute("aria-label", "删除文件 签名.png")).click();
    assertThat(_find(SignaturePad.class)).hasSize(1);
    assertThat(form.values().rows("signature")).isEmpty();
  }

  @Test
  void whatIsNoPictureIsNotTaken() {
    open(FormValues.EMPTY, SIGNATURE);
    sign("data:text/html;base64,PGh0bWw+");
    sign("data:image/png;base64," + "A".repeat(400_001));
    assertThat(host.stored).isEmpty();
  }

  @Test
  void aRefusedPictureGetsItsSentence() {
    open(FormValues.EMPTY, SIGNATURE);
    sign("data:image/png;base64," + Base64.getEncoder().encodeToString("<html".getBytes(StandardCharsets.UTF_8)));
    assertThat(form.getElement().getOuterHTML()).contains("bf-form-problem").contains("data-invalid");
    assertThat(form.values().rows("signature")).isEmpty();
  }

  @Test
  void thePositionFillsItsFieldAndARefusalLeavesItWithASentence() {
    open(FormValues.EMPTY, POSITION);
    locate("denied");
    assertThat(_get(TextField.class)).returns("", TextField::getValue)
        .matches(field -> !field.isInvalid() && field.getHelperText().contains("可以不填"));
    locate("31.947210,108.663100 ±20m");
    assertThat(_get(TextField.class)).returns("31.947210,108.663100 ±20m", TextField::getValue)
        .returns("", TextField::getHelperText);
    assertThat(form.values().text("position")).isEqualTo("31.947210,108.663100 ±20m");
  }

  @Test
  void whoHasNoDeviceTypesIt() {
    open(FormValues.EMPTY, POSITION);
    _setValue(_get(TextField.class), "31.9,108.6");
    assertThat(form.values().text("position")).isEqualTo("31.9,108.6");
  }

  private void sign(String picture) {
    JsonObject data = Json.createObject();
    data.put("event.detail.picture", picture);
    fire(_get(SignaturePad.class), "signed", data);
  }

  private void locate(String answer) {
    JsonObject data = Json.createObject();
    data.put("event.detail.answer", answer);
    fire(_get(DeviceSensor.class), "located", data);
  }

  private static void fire(Component component, String event, JsonObject data) {
    component.getElement().getNode().getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(component.getElement(), event, data));
  }
}
