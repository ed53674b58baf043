package org.bangfu.cases.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bangfu.shared.BusinessException;

/**
 * Images encoded anew: place, time and device of the photograph go, what hides behind the pixels goes too. Dimensions are
 * read from the header before a single pixel is decoded; a large photograph is halved while reading.
 */
final class ImageCleaning {

  /** Pixels an image may have: more than a phone takes by default, less than a memory bomb. */
  static final long MOST_PIXELS = 60_000_000;
  /** Pixels that are kept; enough to read a signed page. */
  private static final long KEPT_PIXELS = 12_000_000;
  private static final float QUALITY = 0.88f;
  /** Decoded images are large: a few at a time, the others wait. */
  private static final Semaphore DECODING = new Semaphore(2);

  private ImageCleaning() {
  }

  static byte[] clean(FileType type, String name, byte[] content) {
    DECODING.acquireUninterruptibly();
    try {
      BufferedImage image = read(type, name, content);
      return write(type, type == FileType.JPEG ? JpegOrientation.of(content).upright(image) : image);
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof BusinessException refused) {
        throw refused;
      }
      throw new BusinessException("cases.file.unreadable", name);
    } finally {
      DECODING.release();
    }
  }

  private static BufferedImage read(FileType type, String name, byte[] content) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.extension()).next();
    try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(input, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS) {
        throw new BusinessException("cases.file.pixels", name, width, height);
      }
      ImageReadParam part = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt((double) width * height / KEPT_PIXELS));
      part.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      return reader.read(0, part);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] write(FileType type, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (type == FileType.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(type == FileType.JPEG ? opaque(image) : image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage opaque(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? image : redrawn(image, image.getWidth(), image.getHeight(), new AffineTransform());
  }

  /** The image drawn on white through a transformation. */
  static BufferedImage redrawn(BufferedImage image, int width, int height, AffineTransform how) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, how, null);
    graphics.dispose();
    return drawn;
  }
}
