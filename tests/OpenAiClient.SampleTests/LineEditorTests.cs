using Samples.Lines;

namespace OpenAi.SampleTests;

public sealed class LineEditorTests
{
    private readonly TypedTerminal _terminal = new(40);

    [Theory]
    [InlineData("Hello", "Hello")]
    [InlineData("Hllo {home}{right}e", "Hello ")]
    [InlineData("world{home}Hello, {end}!", "Hello, world!")]
    [InlineData("Hellp{back}o", "Hello")]
    [InlineData("xHello{home}{del}", "Hello")]
    [InlineData("{back}{left}{del}{home}Hello", "Hello")]
    [InlineData("one two three{c-left}{c-left}2 ", "one 2 two three")]
    [InlineData("one two{home}{c-right}, and", "one, and two")]
    [InlineData("one two  {c-w}2", "one 2")]
    [InlineData("one two{left}{left}{left}{c-u}", "two")]
    [InlineData("one two{left}{left}{left}{c-k}", "one ")]
    [InlineData("bc{c-a}a{c-e}d", "abcd")]
    [InlineData("日本{left}語", "日語本")]
    [InlineData("a😀b{left}{back}", "ab")]
    [InlineData("a👨‍👩‍👧b{left}{left}{del}", "ab")]
    [InlineData("e\u0301x{left}{back}", "x")]
    [InlineData("a{tab}b{esc}{f1}c", "a bc")]
    public void Keys_edit_the_line(string typed, string line)
    {
        _terminal.Type(typed + "{enter}");

        Assert.Equal(line, new LineEditor(_terminal).Read("> "));
        Assert.Equal([("> " + line).TrimEnd()], _terminal.Rows);
    }

    [Fact]
    public void Up_and_down_show_the_lines_before_and_come_back_to_what_was_typed()
    {
        var editor = new LineEditor(_terminal);
        _terminal.Type("first{enter}second{enter}second{enter}{enter}dra{up}{up}{down}{down}ft{enter}{up}{up}{up}{up}{up}!{enter}{down}x{enter}");

        var lines = Enumerable.Range(0, 7).Select(_ => editor.Read("> ")).ToList();

        Assert.Equal(["first", "second", "second", "", "draft", "first!", "x"], lines);
    }

    [Fact]
    public void A_line_longer_than_the_terminal_scrolls_in_its_row_and_is_whole_in_the_end()
    {
        var line = string.Concat(Enumerable.Range(0, 30).Select(i => $"{i:00}-"));
        var editor = new LineEditor(_terminal);
        _terminal.Type(line + "{home}");
        _terminal.AtEachWait = () => Assert.Single(_terminal.Rows);

        _terminal.Type("{look}{end}{look}{enter}");
        Assert.Equal(line, editor.Read("> "));

        Assert.StartsWith("> 00-01-", _terminal.Looks[0].Row, StringComparison.Ordinal);
        Assert.EndsWith(">", _terminal.Looks[0].Row, StringComparison.Ordinal);
        Assert.Equal(2, _terminal.Looks[0].Column);
        Assert.StartsWith("> <", _terminal.Looks[1].Row, StringComparison.Ordinal);
        Assert.EndsWith("28-29-", _terminal.Looks[1].Row, StringComparison.Ordinal);
        Assert.Equal(line, string.Concat(_terminal.Rows)[2..]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(80)]
    public void The_cursor_is_always_in_the_row_whatever_the_width(int width)
    {
        var terminal = new TypedTerminal(width);
        terminal.Type(string.Concat(Enumerable.Repeat("ab 日本 😀", 6)));
        terminal.Type(string.Concat(Enumerable.Repeat("{left}", 30)) + string.Concat(Enumerable.Repeat("{back}{right}{right}", 10)) + "{enter}");
        if (width > 6)
            terminal.AtEachWait = () => Assert.Single(terminal.Rows);

        Assert.NotNull(new LineEditor(terminal).Read("> "));
    }

    [Fact]
    public void Ctrl_D_ends_the_input_only_in_an_empty_line()
    {
        var editor = new LineEditor(_terminal);
        _terminal.Type("ab{home}{c-d}{enter}{c-d}");

        Assert.Equal("b", editor.Read("> "));
        Assert.Null(editor.Read("> "));
    }

    [Fact]
    public void Ctrl_C_empties_a_line_and_in_an_empty_one_it_is_for_the_program()
    {
        var editor = new LineEditor(_terminal);
        _terminal.Type("abc{c-c}d{enter}{c-c}");

        Assert.Equal("d", editor.Read("> "));
        Assert.Equal(["> abc^C", "> d"], _terminal.Rows);
        Assert.Throws<OperationCanceledException>(() => editor.Read("> "));
    }

    [Fact]
    public void A_paste_of_many_characters_is_drawn_once()
    {
        _terminal.IsPaste = true;
        _terminal.Type(new string('x', 20_000) + "{enter}");

        Assert.Equal(20_000, new LineEditor(_terminal).Read("> ")!.Length);
        Assert.InRange(_terminal.Writes, 2, 3);
    }
}
