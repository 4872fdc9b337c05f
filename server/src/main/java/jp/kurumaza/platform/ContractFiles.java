package jp.kurumaza.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The contract as it is written, with the schema that it refers to beside it. */
@WebServlet({"/openapi", "/events.schema.json"})
public class ContractFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean openapi = request.getServletPath().equals("/openapi");
    response.setContentType(openapi ? "application/yaml" : "application/schema+json");
    response.setCharacterEncoding("UTF-8");
    String name = openapi ? "openapi.yaml" : "events.schema.json";
    try (InputStream file = getClass().getResourceAsStream("/contract/" + name)) {
      if (file == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        file.transferTo(response.getOutputStream());
      }
    }
  }
}
