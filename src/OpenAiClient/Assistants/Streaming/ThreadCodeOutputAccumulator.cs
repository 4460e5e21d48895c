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

    public bool IsContinuedBy(ThreadCodeOutput piece) =>
        (_newest is not null && piece is UnknownThreadCodeOutput { Json: var json } && UntypedPiece.IsUntyped(json))
        || _newest?.GetType() == piece.GetType();

    public void Add(ThreadCodeOutput piece)
    {
        if (_newest is not (null or UnknownThreadCodeOutput) && piece is UnknownThreadCodeOutput { Json: var json } && UntypedPiece.IsUntyped(json))
            piece = UntypedPiece.Typed(json, _newest.Type, ThreadCodeOutput.ReadJson);
        if (_newest is not null && _newest.GetType() != piece.GetType())
        {
            _logs.Clear();
            _fields = new(joinsTexts: true);
        }
        _fields.Add(piece.ExtraFields);
        if (piece is ThreadCodeLogs logs)
            _logs.Append(logs.Logs);
        if (piece is ThreadCodeImage image && _newest is ThreadCodeImage { Image: var known })
            piece = image with { Image = image.Image with { FileId = image.Image.FileId ?? known.FileId } };
        _newest = piece;
    }

    public ThreadCodeOutput ToOutput() => _newest! switch
    {
        ThreadCodeLogs => new ThreadCodeLogs { Logs = SurrogateHalves.Joined(_logs), ExtraFields = _fields.ToFields() },
        var other => other with { Index = null, ExtraFields = _fields.ToFields() },
    };
}
