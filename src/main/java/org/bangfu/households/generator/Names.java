package org.bangfu.households.generator;

import java.util.List;

/** Family and given names: those of a generation sound like their time, and brothers and sisters share a letter. */
final class Names {

  private static final List<String> FAMILY = letters("陈王张李刘周杨吴黄唐罗何谭向田冉彭胡熊龙曾邓谢蒋杜郑肖程余廖汪袁潘蔡魏任"
      + "石钟姚江夏付方白邹孟秦邱尹薛段雷侯史陶黎贺顾毛龚邵万钱严覃武戴莫孔汤朱孙马郭高林梁宋许韩冯曹董于叶苏吕丁沈卢姜崔");
  private static final List<String> DOUBLE = List.of("欧阳", "上官", "司马", "诸葛");
  private static final List<String> OLD_MEN = letters("国德明光福正兴世永成志朝文学清荣贵富全昌发安华礼仁义信忠孝");
  private static final List<String> OLD_WOMEN = letters("秀英桂兰珍芳玉素翠淑菊香莲琼碧贞群容华美云春梅凤银");
  private static final List<String> MEN = letters("军伟强勇涛波刚平建辉鹏飞超斌杰林峰健亮磊洪江海龙东明华兵");
  private static final List<String> WOMEN = letters("丽敏静燕霞红艳玲娟婷芳琴蓉莉萍梅雪晓慧英华玉春兰平");
  private static final List<String> BOYS = letters("浩宇轩俊杰博文子睿泽豪天翔鑫铭航嘉辰昊阳梓骏逸");
  private static final List<String> GIRLS = letters("欣怡雨涵诗梓萱佳琪思语嘉梦瑶紫馨悦可艺婷晨曦若溪");

  private static final int OLD_BEFORE = 1965;
  private static final int YOUNG_FROM = 1998;

  private final Chance chance;

  Names(Chance chance) {
    this.chance = chance;
  }

  String family() {
    return chance.of(0.002) ? chance.one(DOUBLE) : chance.early(FAMILY);
  }

  /** A letter that children of one house share. */
  String shared(boolean young) {
    return chance.one(young ? BOYS : MEN);
  }

  /** @param shared letter of the generation; empty where none is kept */
  String given(boolean man, int born, String shared) {
    List<String> letters = letters(man, born);
    String second = chance.one(letters);
    if (!shared.isEmpty() && chance.of(0.6)) {
      return shared + second;
    }
    return chance.of(0.18) ? second : chance.one(letters) + second;
  }

  private static List<String> letters(boolean man, int born) {
    if (born < OLD_BEFORE) {
      return man ? OLD_MEN : OLD_WOMEN;
    }
    if (born < YOUNG_FROM) {
      return man ? MEN : WOMEN;
    }
    return man ? BOYS : GIRLS;
  }

  private static List<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).distinct().toList();
  }
}
