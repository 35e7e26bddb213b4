package mirrored_tables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

public class MirroredTables {
  @Entity(name = "Student")
  public static class Student {
    @Id Long id;

    @ManyToMany
    @JoinTable(
        name = "bag_both",
        joinColumns = @JoinColumn(name = "student_id"),
        inverseJoinColumns = @JoinColumn(name = "course_id"))
    List<Course> bag;

    @ManyToMany
    @JoinTable(
        name = "set_both",
        joinColumns = @JoinColumn(name = "student_id"),
        inverseJoinColumns = @JoinColumn(name = "course_id"))
    Set<Course> set;

    @ManyToMany
    @JoinTable(
        name = "enrolment",
        joinColumns = @JoinColumn(name = "student_id"),
        inverseJoinColumns = @JoinColumn(name = "course_id"))
    Set<Course> enrolled;
  }

  @Entity(name = "Course")
  public static class Course {
    @Id Long id;

    @ManyToMany
    @JoinTable(
        name = "bag_both",
        joinColumns = @JoinColumn(name = "course_id"),
        inverseJoinColumns = @JoinColumn(name = "student_id"))
    List<Student> bag;

    @ManyToMany
    @JoinTable(
        name = "set_both",
        joinColumns = @JoinColumn(name = "course_id"),
        inverseJoinColumns = @JoinColumn(name = "student_id"))
    Set<Student> set;
  }

  @Entity(name = "Enrolment")
  @Table(name = "enrolment")
  public static class Enrolment {
    @Id Long id;

    @Column(name = "student_id")
    Long student;

    @ManyToOne
    @JoinColumn(name = "course_id")
    Course course;
  }
}
