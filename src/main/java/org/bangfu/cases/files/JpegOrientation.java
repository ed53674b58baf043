package org.bangfu.cases.files;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a phone held the camera (Exif tag 0x0112, values 1 to 8). Phones turn pictures by this note only, so a picture that
 * loses its metadata must be turned before.
 */
record JpegOrientation(int value) {

  private static final JpegOrientation UPRIGHT = new JpegOrientation(1);
  private static final int ORIENTATION = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /** Reads the note; whatever cannot be read counts as upright. */
  static JpegOrientation of(byte[] jpeg) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(jpeg);
      int at = 2;
      while ((bytes.getShort(at) & 0xFF00) == 0xFF00 && (bytes.getShort(at) & 0xFFFF) != 0xFFDA) {
        int length = bytes.getShort(at + 2) & 0xFFFF;
        if ((bytes.getShort(at) & 0xFFFF) == 0xFFE1 && startsWithExif(bytes, at + 4)) {
          return inTiff(bytes.slice(at + 10, length - 8));
        }
        at += 2 + length;
      }
      return UPRIGHT;
    } catch (IndexOutOfBoundsException | IllegalArgumentException malformed) {
      return UPRIGHT;
    }
  }

  private static boolean startsWithExif(ByteBuffer bytes, int at) {
    return bytes.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static JpegOrientation inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * 12;
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? new JpegOrientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  BufferedImage upright(BufferedImage image) {
    if (value == 1) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    // Rows are the matrices of the eight ways: m00 m10 m01 m11 m02 m12.
    AffineTransform how = switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(0, -1, 1, 0, 0, w);
    };
    boolean onItsSide = value >= 5;
    return ImageCleaning.redrawn(image, onItsSide ? h : w, onItsSide ? w : h, how);
  }
}
