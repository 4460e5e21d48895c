using System.Text;

namespace OpenAi.Responses;

/// <summary>Accumulates a text from its pieces, until the complete text arrives.</summary>
internal sealed class TextFold
{
    private StringBuilder? _pieces;
    private string? _whole;

    public void Append(string? piece)
    {
        if (_whole is not null)
            (_pieces, _whole) = (new StringBuilder(_whole), null);
        (_pieces ??= new StringBuilder()).Append(piece);
    }

    public void Replace(string whole)
    {
        _whole = whole;
        _pieces = null;
    }

    public void Clear()
    {
        _whole = null;
        _pieces = null;
    }

    /// <summary>Returns the text, with its initial content.</summary>
    public string After(string? beginning) => _whole ?? (_pieces is null ? beginning ?? "" : string.Concat(beginning, _pieces.ToString()));
}
