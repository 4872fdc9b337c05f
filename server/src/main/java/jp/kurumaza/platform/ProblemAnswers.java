package jp.kurumaza.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns every exception into problem+json; what went wrong inside stays in our log. */
@Provider
public class ProblemAnswers implements ExceptionMapper<Throwable> {

  private static final Logger log = Logger.getLogger(ProblemAnswers.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return answer(problem, null).build();
      }
    }
    if (thrown instanceof WebApplicationException refusal
        && refusal.getResponse().getStatus() < 500) {
      return refused(refusal.getResponse());
    }
    return failed(thrown);
  }

  private static Response refused(Response original) {
    if (original.getStatus() < 400) {
      return original;
    }
    Problem problem =
        switch (original.getStatus()) {
          case 401 -> new Problem(ProblemType.SIGN_IN_REQUIRED, "ログインしてから、もう一度お試しください。");
          case 403 -> new Problem(ProblemType.FORBIDDEN, "この操作をする権限がありません。");
          case 404 -> new Problem(ProblemType.NOT_FOUND, "アドレスを確かめてください。");
          case 405 -> new Problem(ProblemType.METHOD_NOT_ALLOWED, "使える方法はAllowヘッダーにあります。");
          case 406 -> new Problem(ProblemType.NOT_ACCEPTABLE, "Acceptヘッダーを確かめてください。");
          case 413 -> new Problem(ProblemType.BODY_TOO_LARGE, "内容を短くして送ってください。");
          case 415 ->
              new Problem(
                  ProblemType.UNSUPPORTED_MEDIA_TYPE, "本文をContent-Type: application/jsonで送ってください。");
          default -> new Problem(ProblemType.INVALID_VALUE, "送り方を確かめてください。");
        };
    Response.ResponseBuilder answer = answer(problem, null);
    String allow = original.getHeaderString("Allow");
    return (allow == null ? answer : answer.header("Allow", allow)).build();
  }

  private static Response failed(Throwable thrown) {
    String instance = "urn:uuid:" + Ids.random();
    log.log(Level.SEVERE, "Failed to answer: " + instance, thrown);
    Problem problem =
        new Problem(ProblemType.INTERNAL_ERROR, "少し待ってから、もう一度お試しください。続くときは、番号を添えてお知らせください。");
    return answer(problem, instance).build();
  }

  private static Response.ResponseBuilder answer(Problem problem, @Nullable String instance) {
    Response.ResponseBuilder answer =
        Response.status(problem.type().status())
            .type("application/problem+json")
            .entity(Body.of(problem, instance));
    problem.retryAfterSeconds().ifPresent(seconds -> answer.header("Retry-After", seconds));
    return answer;
  }

  /** RFC 9457, with the offending places. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Body(
      String type,
      String title,
      int status,
      String detail,
      @Nullable String instance,
      List<Problem.FieldError> errors) {

    static Body of(Problem problem, @Nullable String instance) {
      ProblemType type = problem.type();
      return new Body(
          "/docs/problems/" + type.slug(),
          type.title(),
          type.status(),
          problem.detail(),
          instance,
          problem.errors());
    }
  }
}
