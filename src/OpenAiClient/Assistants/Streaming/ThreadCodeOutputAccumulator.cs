using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of an output of code.</summary>
internal sealed class ThreadCodeOutputAccumulator : IFold<ThreadCodeOutput>
{
    private readonly StringBuilder _logs = new();
    private ThreadCodeOutput? _newest;
    private ExtraFold _fields = new(joinsTexts: true);
    private ExtraFold _innerFields = new(joinsTexts: true);
    private UnknownFold _unknown = new();

    public bool IsContinuedBy(ThreadCodeOutput piece) =>
        (_newest is not null && piece is UnknownThreadCodeOutput { Json: var json } && UntypedPiece.IsUntyped(json))
        || _newest?.GetType() == piece.GetType();

    public void Add(ThreadCodeOutput piece)
    {
        if (_newest is not (null or UnknownThreadCodeOutput) && piece is UnknownThreadCodeOutput { Json: var json } && UntypedPiece.IsUntyped(json))
            piece = UntypedPiece.Typed(json, _newest.Type, ThreadCodeOutput.ReadJson);
        if (_newest is not null && (_newest.GetType() != piece.GetType() || (piece is UnknownThreadCodeOutput { Json: var other } && !_unknown.IsContinuedBy(other))))
            Clear();
        _fields.Add(piece.ExtraFields);
        switch (piece)
        {
            case ThreadCodeLogs logs:
                _logs.Append(logs.Logs);
                break;
            case ThreadCodeImage { Image: var image } part:
                _innerFields.Add(image.ExtraFields);
                piece = part with { Image = image with { FileId = image.FileId ?? (_newest as ThreadCodeImage)?.Image.FileId } };
                break;
            case UnknownThreadCodeOutput { Json: var delta }:
                _unknown.Add(delta);
                break;
        }
        _newest = piece;
    }

    public ThreadCodeOutput ToOutput() => _newest! switch
    {
        ThreadCodeLogs => new ThreadCodeLogs { Logs = SurrogateHalves.Joined(_logs), ExtraFields = _fields.ToFields() },
        ThreadCodeImage image => image with { Index = null, Image = image.Image with { ExtraFields = _innerFields.ToFields() }, ExtraFields = _fields.ToFields() },
        _ => new UnknownThreadCodeOutput(_unknown.ToJson()),
    };

    private void Clear()
    {
        _logs.Clear();
        _fields = new(joinsTexts: true);
        _innerFields = new(joinsTexts: true);
        _unknown = new();
    }
}
