using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of a tool call.</summary>
internal sealed class ThreadToolCallAccumulator : IFold<ThreadToolCall>
{
    private readonly IndexedFold<ThreadCodeOutput, ThreadCodeOutputAccumulator> _outputs = new("outputs");
    private readonly StringBuilder _text = new();
    private ThreadToolCall? _newest;
    private string? _id;
    private string? _name;
    private string? _output;
    private ExtraFold _fields = new(joinsTexts: true);
    private ExtraFold _innerFields = new(joinsTexts: true);
    private UnknownFold _unknown = new();

    public bool IsContinuedBy(ThreadToolCall piece) =>
        (_newest is not null && piece is UnknownThreadToolCall { Json: var json } && UntypedPiece.IsUntyped(json))
        || (_newest?.GetType() == piece.GetType() && (string.IsNullOrEmpty(piece.Id) || _id is null || _id == piece.Id));

    public void Add(ThreadToolCall piece)
    {
        if (_newest is not (null or UnknownThreadToolCall) && piece is UnknownThreadToolCall { Json: var json } && UntypedPiece.IsUntyped(json))
            piece = UntypedPiece.Typed(json, _newest.Type, ThreadToolCall.ReadJson);
        if (_newest is not null && (_newest.GetType() != piece.GetType() || (piece is UnknownThreadToolCall { Json: var other } && !_unknown.IsContinuedBy(other))))
            Clear();
        _id = string.IsNullOrEmpty(piece.Id) ? _id : piece.Id;
        _fields.Add(piece.ExtraFields);
        switch (piece)
        {
            case ThreadCodeInterpreterCall { CodeInterpreter: var code }:
                _text.Append(code.Input);
                _innerFields.Add(code.ExtraFields);
                Add(code.Outputs);
                break;
            case ThreadFunctionCall { Function: var function }:
                _name = string.IsNullOrEmpty(function.Name) ? _name : function.Name;
                _text.Append(function.Arguments);
                _output = function.Output ?? _output;
                _innerFields.Add(function.ExtraFields);
                break;
            case ThreadFileSearchCall { FileSearch: var found } search:
                var known = (_newest as ThreadFileSearchCall)?.FileSearch;
                _innerFields.Add(found.ExtraFields);
                var results = found.Results.Count > 0 || known is null ? found.Results : known.Results;
                piece = search with { FileSearch = found with { RankingOptions = found.RankingOptions ?? known?.RankingOptions, Results = results } };
                break;
            case UnknownThreadToolCall { Json: var delta }:
                _unknown.Add(delta);
                break;
        }
        _newest = piece;
    }

    public ThreadToolCall ToCall() => _newest! switch
    {
        ThreadCodeInterpreterCall => new ThreadCodeInterpreterCall
        {
            Id = _id,
            CodeInterpreter = new() { Input = SurrogateHalves.Joined(_text), Outputs = [.. _outputs.Items.Select(static output => output.ToOutput())], ExtraFields = _innerFields.ToFields() },
            ExtraFields = _fields.ToFields(),
        },
        ThreadFunctionCall => new ThreadFunctionCall
        {
            Id = _id,
            Function = new() { Name = _name, Arguments = SurrogateHalves.Joined(_text), Output = _output, ExtraFields = _innerFields.ToFields() },
            ExtraFields = _fields.ToFields(),
        },
        ThreadFileSearchCall search => search with
        {
            Id = _id,
            Index = null,
            FileSearch = search.FileSearch with { ExtraFields = _innerFields.ToFields() },
            ExtraFields = _fields.ToFields(),
        },
        _ => new UnknownThreadToolCall(_unknown.ToJson()),
    };

    private void Add(IReadOnlyList<ThreadCodeOutput> outputs)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            // The outputs of a whole call have no index; their order gives it.
            if (outputs[i] is { } output)
                _outputs.Add(output.Index ?? i, output);
        }
    }

    private void Clear()
    {
        _outputs.Clear();
        _text.Clear();
        _name = _output = null;
        _fields = new(joinsTexts: true);
        _innerFields = new(joinsTexts: true);
        _unknown = new();
    }
}
