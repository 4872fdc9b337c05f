package jp.kurumaza.planted.room;

class RoomManager {}
