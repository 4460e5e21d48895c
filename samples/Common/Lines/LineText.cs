namespace Samples.Lines;

/// <summary>
/// The text of a line that is edited, and the place of the cursor in it. The unit is what a reader sees as one character, such as an emoji
/// of several code points.
/// </summary>
public sealed class LineText
{
    private List<string> _letters = [];

    /// <summary>The number of letters before the cursor.</summary>
    public int Cursor { get; private set; }

    /// <summary>The number of letters.</summary>
    public int Length => _letters.Count;

    /// <summary>Gets a part of the text.</summary>
    /// <param name="from">The first letter.</param>
    /// <param name="to">The letter after the last.</param>
    /// <returns>The part.</returns>
    public string Part(int from, int to) => string.Concat(_letters[from..to]);

    /// <summary>Gets the number of columns of a letter.</summary>
    /// <param name="index">The index of the letter.</param>
    /// <returns>The columns: 2 for ideographs and emojis.</returns>
    public int WidthAt(int index) => Columns.OfLetter(_letters[index]);

    /// <summary>Replaces the text; the cursor is at its end.</summary>
    /// <param name="text">The text.</param>
    public void Set(string text)
    {
        _letters = [.. Columns.Letters(text)];
        Cursor = _letters.Count;
    }

    /// <summary>Inserts a text at the cursor.</summary>
    /// <param name="text">The text.</param>
    public void Insert(string text)
    {
        // The text may continue the letter before it, and complete its own first half: terminals give an emoji in halves.
        var first = Math.Max(Cursor - 2, 0);
        List<string> letters = [.. Columns.Letters(Part(first, Cursor) + text)];
        _letters.RemoveRange(first, Cursor - first);
        _letters.InsertRange(first, letters);
        Cursor = first + letters.Count;
    }

    /// <summary>Moves the cursor.</summary>
    /// <param name="place">The new place; one outside of the text means its start or end.</param>
    public void MoveTo(int place) => Cursor = Math.Clamp(place, 0, Length);

    /// <summary>Deletes the text between the cursor and another place.</summary>
    /// <param name="place">The other place; one outside of the text means its start or end.</param>
    public void DeleteTo(int place)
    {
        place = Math.Clamp(place, 0, Length);
        var first = Math.Min(place, Cursor);
        _letters.RemoveRange(first, Math.Abs(place - Cursor));
        Cursor = first;
    }

    /// <summary>Finds the start of the word before the cursor.</summary>
    /// <returns>The place.</returns>
    public int WordBefore()
    {
        var place = Cursor;
        while (place > 0 && IsSpace(place - 1))
            place--;
        while (place > 0 && !IsSpace(place - 1))
            place--;
        return place;
    }

    /// <summary>Finds the end of the word after the cursor.</summary>
    /// <returns>The place.</returns>
    public int WordAfter()
    {
        var place = Cursor;
        while (place < Length && IsSpace(place))
            place++;
        while (place < Length && !IsSpace(place))
            place++;
        return place;
    }

    /// <inheritdoc/>
    public override string ToString() => Part(0, Length);

    private bool IsSpace(int index) => string.IsNullOrWhiteSpace(_letters[index]);
}
