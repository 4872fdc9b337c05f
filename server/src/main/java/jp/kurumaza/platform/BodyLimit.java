package jp.kurumaza.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses bodies over 64 KiB, or over what {@link MaxBody} says, before they fill the memory. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

  private static final int DEFAULT = 64 * 1024;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    MaxBody declared = resource.getResourceMethod().getAnnotation(MaxBody.class);
    int max = declared == null ? DEFAULT : declared.value();
    if (request.getLength() > max) {
      throw tooLarge(max);
    }
    request.setEntityStream(new Limited(request.getEntityStream(), max));
  }

  private static Problem tooLarge(int max) {
    return new Problem(
        ProblemType.BODY_TOO_LARGE, "一度に送れるのは%dバイトまでです。内容を分けるか、短くしてください。".formatted(max));
  }

  private static final class Limited extends FilterInputStream {

    private final int max;
    private long count;

    Limited(InputStream body, int max) {
      super(body);
      this.max = max;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      count += read;
      if (count > max) {
        throw tooLarge(max);
      }
    }
  }
}
