package org.bangfu.cases.web;

import java.nio.charset.StandardCharsets;
import org.bangfu.cases.DocumentFile;
import org.bangfu.cases.Documents;
import org.bangfu.shared.NotFoundException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out documents: always as what they were found to be, never run by a browser as a page of ours. Only images, which
 * were encoded anew, may be shown in place. Unknown and forbidden are both 404.
 */
@RestController
class DocumentDownload {

  private final Documents documents;

  DocumentDownload(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<Resource> download(@PathVariable String id, @RequestParam(defaultValue = "false") boolean inline) {
    try {
      DocumentFile file = documents.find(id);
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType(file.mediaType()))
          .contentLength(file.size())
          .cacheControl(CacheControl.noStore())
          .header("Content-Disposition", disposition(file, inline))
          .header("X-Content-Type-Options", "nosniff")
          .header("Content-Security-Policy", "default-src 'none'; sandbox")
          .body(new InputStreamResource(documents.open(id)));
    } catch (NotFoundException unknownOrForbidden) {
      return ResponseEntity.notFound().build();
    }
  }

  private static String disposition(DocumentFile file, boolean inline) {
    ContentDisposition.Builder how = inline && file.image() ? ContentDisposition.inline() : ContentDisposition.attachment();
    return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
  }
}
