package jp.kurumaza.planted.demo;

public class Demo {}
