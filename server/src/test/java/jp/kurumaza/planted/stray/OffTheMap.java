package jp.kurumaza.planted.stray;

class OffTheMap {}
