using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Accumulates the commands of a shell call and their outputs.</summary>
internal sealed class ShellFold
{
    private readonly SortedDictionary<int, TextFold> _commands = [];
    private readonly SortedDictionary<int, (TextFold Stdout, TextFold Stderr, IReadOnlyList<ResponseShellResult>? Whole)> _results = [];

    public TextFold Command(int? index)
    {
        var place = StreamIndex.Check(index ?? 0, "commands");
        if (!_commands.TryGetValue(place, out var command))
            _commands[place] = command = new TextFold();
        return command;
    }

    public void Append(int? index, ResponseShellOutputDelta? delta)
    {
        var place = StreamIndex.Check(index ?? 0, "output");
        var result = _results.TryGetValue(place, out var found) ? found : (new TextFold(), new TextFold(), null);
        result.Item1.Append(delta?.Stdout);
        result.Item2.Append(delta?.Stderr);
        _results[place] = result;
    }

    public void Replace(int? index, IReadOnlyList<ResponseShellResult> whole) =>
        _results[StreamIndex.Check(index ?? 0, "output")] = (new TextFold(), new TextFold(), whole);

    public void Clear()
    {
        _commands.Clear();
        _results.Clear();
    }

    public ResponseItem Of(ResponseShellCallItem call) =>
        _commands.Count == 0 ? call : call with { Action = (call.Action ?? new()) with { Commands = [.. _commands.Values.Select(static command => command.After(""))] } };

    public ResponseItem Of(ResponseShellOutputItem output) =>
        _results.Count == 0 ? output : output with { Output = [.. _results.Values.SelectMany(static result => result.Whole ?? [Result(result.Stdout, result.Stderr)])] };

    private static ResponseShellResult Result(TextFold stdout, TextFold stderr) => new() { Stdout = stdout.After(""), Stderr = stderr.After("") };
}
