package jp.kurumaza.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.OnlyReads;
import jp.kurumaza.identity.Right;
import jp.kurumaza.platform.MaxBody;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.reading.Readings;
import jp.kurumaza.reading.Ruby;

/**
 * Readings of words that a screen shows already. They come with the question, in its body, so that
 * nobody learns words by it that they may not see, and are kept nowhere.
 */
@Path("/readings")
@RequestScoped
@Produces("application/json")
public class ReadingsResource {
  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_TEXTS = 200;

  @Inject Readings readings;

  /** Texts as they are shown. */
  public record ReadingsRequest(List<String> texts) {}

  /**
   * The readings of each text, in the order of the texts.
   *
   * @param readings a list for each text
   */
  public record ReadingsView(List<List<Ruby>> readings) {}

  @POST
  @MaxBody(MOST_BYTES)
  @OnlyReads
  @Allowed(Right.ANYONE)
  public ReadingsView read(ReadingsRequest request) {
    if (request.texts().size() > MOST_TEXTS) {
      throw Problem.at(
          "/texts", ProblemType.INVALID_VALUE, "一度に送れるのは%d件までです。".formatted(MOST_TEXTS));
    }
    return new ReadingsView(request.texts().stream().map(readings::of).toList());
  }
}
