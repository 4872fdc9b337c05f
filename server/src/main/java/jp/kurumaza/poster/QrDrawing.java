package jp.kurumaza.poster;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The QR code of the {@code data} of an {@code object}, as one shape with straight edges; around it
 * the four modules of quiet that ISO/IEC 18004 asks for. A quarter of it may be damaged.
 */
final class QrDrawing implements FSObjectDrawer {
  private static final int QUIET = 4;

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element object,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    QrCode code = QrCode.encodeText(object.getAttribute("data"), Ecc.QUARTILE);
    float side = (float) Math.min(width, height) / dotsPerPixel;
    device.drawWithGraphics((float) x, (float) y, side, side, to -> draw(code, to, side));
    return null;
  }

  private static void draw(QrCode code, Graphics2D to, double side) {
    double module = side / (code.size + 2 * QUIET);
    AffineTransform place = AffineTransform.getScaleInstance(module, module);
    place.translate(QUIET, QUIET);
    to.setColor(Color.BLACK);
    to.fill(place.createTransformedShape(dark(code)));
  }

  /** One path, so that no hairlines show between its squares. */
  private static Path2D dark(QrCode code) {
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          dark.append(new Rectangle(x, y, 1, 1), false);
        }
      }
    }
    return dark;
  }
}
