package jp.kurumaza.planted.room;

import jakarta.ws.rs.core.Response;

class RoomSpeaksHttp {
  Response answer;
}
