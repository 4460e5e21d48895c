using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Chat;

namespace OpenAi.Conformance.Folds;

/// <summary>Compares what a recorded stream folds to with what the server says at its end, or with its pieces joined as plain JSON.</summary>
internal static class RecordedStream
{
    public static void Compare(Recordings.Recording recording, FoldReport report)
    {
        var events = SseParser.Create(new MemoryStream(Encoding.UTF8.GetBytes((string)recording.Response!))).Enumerate()
            .Where(static item => item.Data.Length > 0 && item.Data != "[DONE]").Select(static item => (Name: item.EventType, Data: (JsonObject)JsonNode.Parse(item.Data)!)).ToList();
        switch (Catalog.Resource(recording.Path))
        {
            case "chat":
                var chunks = events.ConvertAll(static item => item.Data);
                report.Add(recording.Name, "of chat with its chunks joined as plain JSON", new("as recorded", PlainFold.OfChat(chunks), FoldKind.ChatOf(chunks.Select(static chunk => ChatChunkReader.Read("", chunk.Bytes())))));
                break;
            case "threads":
                Assistants(recording.Name, events, report);
                break;
        }
    }

    private static void Assistants(string name, IEnumerable<(string Name, JsonObject Data)> events, FoldReport report)
    {
        var fold = new AssistantStreamAccumulator();
        foreach (var (happening, data) in events)
        {
            var item = AssistantEventReader.Read(happening, data.Bytes());
            var isLast = happening is "thread.message.completed" or "thread.run.step.completed";
            var before = isLast ? fold.Of(item) : null;
            fold.Add(item);
            if (before is not null)
                report.Add(name, $"{happening} with the deltas before it", new(happening, AssistantStream.BeforeLast(data), before));
            if (isLast || happening is "thread.run.completed" or "thread.run.requires_action")
                report.Add(name, $"{happening} with what it leaves", new(happening, data, fold.Of(item) ?? throw new InvalidOperationException($"{name}: nothing was folded of {happening}.")));
            // The same objects again, in pieces and with unknown fields.
            if (isLast)
                report.Add([($"{name} {(string?)data["id"]}", happening is "thread.message.completed" ? FoldKind.Message : FoldKind.Step, (JsonObject)data.DeepClone())]);
        }
    }
}
