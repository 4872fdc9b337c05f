package jp.kurumaza.room.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.room.Rooms;

/** Leads from the address on a poster to the room's page. */
@WebServlet("/r/*")
public class ShortAddressPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject transient Rooms rooms;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String typed = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<UUID> room = rooms.at(typed);
    if (room.isPresent()) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", "/rooms/" + room.get());
    } else {
      request.getRequestDispatcher("/index.html").forward(request, response);
    }
  }
}
