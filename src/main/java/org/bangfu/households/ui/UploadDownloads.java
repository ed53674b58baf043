package org.bangfu.households.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.bangfu.households.upload.Findings;
import org.bangfu.households.upload.RegisterTemplate;
import org.bangfu.households.upload.RegisterUploads;
import org.bangfu.households.upload.ResultSheet;
import org.bangfu.shared.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the import page hands out; asked for anew, so that one whose posting has ended gets nothing. */
@Component
class UploadDownloads {

  private static final int NOT_FOUND = 404;

  private final RegisterUploads uploads;
  private final ResultSheet sheet;
  private final RegisterTemplate template;
  private final MessageSource messages;

  UploadDownloads(RegisterUploads uploads, ResultSheet sheet, RegisterTemplate template, MessageSource messages) {
    this.uploads = uploads;
    this.sheet = sheet;
    this.template = template;
    this.messages = messages;
  }

  DownloadHandler result(long run, Locale locale) {
    return event -> {
      try {
        Findings findings = uploads.findings(run);
        event.setFileName(say("households.sheet.file", locale, Long.toString(run)));
        event.setContentType("text/csv; charset=UTF-8");
        sheet.write(findings, locale, event.getOutputStream());
      } catch (NotFoundException unknownOrForbidden) {
        event.getResponse().setStatus(NOT_FOUND);
      }
    };
  }

  DownloadHandler template(Locale locale) {
    return event -> {
      event.setFileName(say("households.template.file", locale));
      event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      template.write(locale, event.getOutputStream());
    };
  }

  private String say(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
