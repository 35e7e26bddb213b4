package io.aludel.processor.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of a class file's fields in the order in which it holds them (JVMS, chapter 4).
 */
final class ClassFileFields {

  private static final int MAGIC = 0xCAFEBABE;

  private final DataInputStream data;
  private String[] texts = {};

  private ClassFileFields(DataInputStream data) {
    this.data = data;
  }

  /**
   * Reads the names.
   *
   * @throws IOException if the stream holds no class file
   */
  static List<String> read(InputStream classFile) throws IOException {
    return new ClassFileFields(new DataInputStream(classFile)).read();
  }

  private List<String> read() throws IOException {
    if (data.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    data.skipNBytes(4); // the version
    readConstantPool();
    data.skipNBytes(6); // flags, this class, its superclass
    data.skipNBytes(2L * data.readUnsignedShort()); // interfaces
    List<String> names = new ArrayList<>();
    for (int field = data.readUnsignedShort(); field > 0; field--) {
      data.skipNBytes(2); // flags
      names.add(texts[data.readUnsignedShort()]);
      data.skipNBytes(2); // descriptor
      skipAttributes();
    }
    return names;
  }

  private void readConstantPool() throws IOException {
    texts = new String[data.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = data.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = data.readUTF();
        case 5, 6 -> { // long and double take two entries
          data.skipNBytes(8);
          i++;
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
        case 15 -> data.skipNBytes(3);
        case 7, 8, 16, 19, 20 -> data.skipNBytes(2);
        default -> throw new IOException("unknown constant " + tag);
      }
    }
  }

  private void skipAttributes() throws IOException {
    for (int attribute = data.readUnsignedShort(); attribute > 0; attribute--) {
      data.skipNBytes(2); // the name
      data.skipNBytes(data.readInt());
    }
  }
}
