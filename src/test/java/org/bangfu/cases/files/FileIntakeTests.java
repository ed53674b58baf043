package org.bangfu.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile uploads of security.md §4 and §6, each with its decided answer. */
class FileIntakeTests {

  private static final String PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

  private final FileIntake intake = new FileIntake();

  @Test
  void keepsAnOrdinaryPdf() {
    AcceptedFile kept = accept("授权书.PDF", PDF.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(kept.name()).isEqualTo("授权书.pdf");
    assertThat(kept.type()).isEqualTo(FileType.PDF);
  }

  @Test
  void refusesHtmlNamedPdf() {
    refused("cases.file.mismatch", "收入证明.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes());
  }

  @Test
  void refusesHtmlNamedCsv() {
    refused("cases.file.mismatch", "a.csv", "\uFEFF <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesProgramsByNameAndByContent() {
    byte[] program = "MZ\u0000\u0003 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
    refused("cases.file.type", "setup.exe", program);
    refused("cases.file.mismatch", "setup.jpg", program);
  }

  @Test
  void refusesEmptyFilesAndNamesWithoutEnding() {
    refused("cases.file.empty", "空.pdf", new byte[0]);
    refused("cases.file.type", "没有后缀", PDF.getBytes());
  }

  @Test
  void refusesMoreThanTenMegabytes() {
    byte[] large = new byte[FileIntake.LARGEST + 1];
    System.arraycopy(PDF.getBytes(), 0, large, 0, PDF.length());
    refused("cases.file.tooLarge", "大.pdf", large);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<< /S /JavaScript /JS (app.alert(1)) >>", "<< /S /J#61vaScript >>", "<< /JS 5 0 R >>",
      "<< /S /Launch /F (cmd.exe) >>", "<< /S/#4c#61unch >>", "<< /XFA [] >>"})
  void refusesPdfsThatAct(String action) {
    refused("cases.file.pdfActive", "a.pdf", (PDF + "2 0 obj\n" + action + "\nendobj\n").getBytes());
  }

  @Test
  void readsCompressedObjectStreamsOfPdfs() throws IOException {
    refused("cases.file.pdfActive", "a.pdf", pdfWithObjects("<< /S /JavaScript /JS (x) >>"));
    assertThat(accept("b.pdf", pdfWithObjects("<< /Type /Page >>")).type()).isEqualTo(FileType.PDF);
  }

  @Test
  void refusesEncryptedPdfs() {
    refused("cases.file.pdfLocked", "a.pdf", PDF.replace("/Root", "/Encrypt 9 0 R /Root").getBytes());
  }

  @Test
  void doesNotTakeLettersInsideOfAPictureForAScript() {
    String picture = PDF + "2 0 obj\n<< /Length 20 >>\nstream\nab/JS (chance) 12\nendstream\nendobj\n";
    assertThat(accept("a.pdf", picture.getBytes()).type()).isEqualTo(FileType.PDF);
  }

  @Test
  void refusesAPictureOf50000By50000PixelsBeforeDecodingIt() throws IOException {
    long before = System.nanoTime();
    refused("cases.file.pixels", "a.png", pngHeader(50_000, 50_000));
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  @Test
  void encodesPhotographsAnewWithoutPlaceAndDevice() throws IOException {
    byte[] photo = withExif(jpeg(40, 20), 6);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("SecretPlace");
    AcceptedFile kept = accept("入户照片.jpeg", photo);
    assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("SecretPlace", "Exif");
    assertThat(kept.name()).isEqualTo("入户照片.jpg");
  }

  @Test
  void turnsPhotographsUprightBeforeTheirNoteGoes() throws IOException {
    BufferedImage turned = ImageIO.read(new ByteArrayInputStream(accept("a.jpg", withExif(jpeg(40, 20), 6)).content()));
    assertThat(turned.getWidth()).isEqualTo(20);
    assertThat(turned.getHeight()).isEqualTo(40);
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(accept("b.jpg", jpeg(40, 20)).content()));
    assertThat(upright.getWidth()).isEqualTo(40);
  }

  @Test
  void dropsWhatFollowsThePixels() throws IOException {
    ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
    polyglot.write(jpeg(8, 8));
    polyglot.write("<script>alert(1)</script>".getBytes());
    assertThat(new String(accept("a.jpg", polyglot.toByteArray()).content(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @Test
  void refusesADamagedPicture() throws IOException {
    byte[] half = jpeg(400, 400);
    refused("cases.file.unreadable", "a.jpg", java.util.Arrays.copyOf(half, 30));
  }

  @Test
  void keepsTablesInBothEncodings() {
    String table = "姓名,金额\n张三,1200.50\n";
    for (Charset encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      assertThat(accept("收入.csv", table.getBytes(encoding)).type()).isEqualTo(FileType.CSV);
    }
  }

  @Test
  void keepsWorkbooksAndRefusesMacrosAndOtherArchives() throws IOException {
    assertThat(accept("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).type()).isEqualTo(FileType.XLSX);
    refused("cases.file.macros", "a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
    refused("cases.file.mismatch", "a.xlsx", zip("hello.txt"));
    refused("cases.file.mismatch", "a.xlsx", zip("[Content_Types].xml", "word/document.xml"));
  }

  @Test
  void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
        zip.putNextEntry(new ZipEntry(entry));
        byte[] zeros = new byte[1024 * 1024];
        for (int i = 0; entry.endsWith("sheet1.xml") && i < 300; i++) {
          zip.write(zeros);
        }
      }
    }
    refused("cases.file.bomb", "a.xlsx", bytes.toByteArray());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"../../etc/passwd.pdf|passwd.pdf",
      "C:\\Users\\王\\授权 书.pdf|授权 书.pdf", "..pdf|pdf.pdf", "a\u202Efdp.exe.pdf|afdp.exe.pdf", "a\u0000b.pdf|ab.pdf",
      "<img src=x>.pdf|_img src=x_.pdf", "𠮷野.pdf|𠮷野.pdf"})
  void cleansNames(String given, String kept) {
    String name = given.equals("..pdf") ? "...pdf.pdf" : given;
    assertThat(accept(name, PDF.getBytes()).name()).isEqualTo(kept);
  }

  private AcceptedFile accept(String name, byte[] content) {
    return intake.accept(name, new ByteArrayInputStream(content));
  }

  private void refused(String key, String name, byte[] content) {
    assertThatThrownBy(() -> accept(name, content))
        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg", bytes);
    return bytes.toByteArray();
  }

  /** A JPEG with an Exif segment in front that says how the camera was held. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] maker = "SecretPlace".getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + maker.length);
    tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
        .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
        .putInt(0).put(maker);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
    all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()))
        .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
    return all.array();
  }

  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes()).putInt(width).putInt(height)
        .put(new byte[] {8, 2, 0, 0, 0}).array();
    CRC32 sum = new CRC32();
    sum.update(header);
    png.write(ByteBuffer.allocate(4).putInt(13).array());
    png.write(header);
    png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    png.write(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82});
    return png.toByteArray();
  }

  private static byte[] pdfWithObjects(String objects) throws IOException {
    Deflater deflater = new Deflater();
    deflater.setInput(objects.getBytes());
    deflater.finish();
    byte[] packed = new byte[1024];
    int length = deflater.deflate(packed);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write((PDF + "2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\r\n").getBytes());
    pdf.write(packed, 0, length);
    pdf.write("\nendstream\nendobj\n".getBytes());
    return pdf.toByteArray();
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("<x/>".getBytes());
      }
    }
    return bytes.toByteArray();
  }
}
