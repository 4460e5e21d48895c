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
            JsonModel? before = null;
            if (happening is "thread.message.completed")
                before = fold.ToMessages().FirstOrDefault(message => message.Id == (string?)data["id"]);
            else if (happening is "thread.run.step.completed")
                before = fold.ToSteps().FirstOrDefault(step => step.Id == (string?)data["id"]);
            fold.Add(AssistantEventReader.Read(happening, data.Bytes()));
            if (before is not null)
                report.Add(name, $"{happening} with the deltas before it", new(happening, AssistantStream.BeforeLast(data), before));
            JsonModel? after = happening switch
            {
                "thread.message.completed" => fold.ToMessages().First(message => message.Id == (string?)data["id"]),
                "thread.run.step.completed" => fold.ToSteps().First(step => step.Id == (string?)data["id"]),
                "thread.run.completed" or "thread.run.requires_action" => fold.Run,
                _ => null,
            };
            if (after is not null)
                report.Add(name, $"{happening} with what it leaves", new(happening, data, after));
            // The same objects again, in pieces and with unknown fields.
            if (happening is "thread.message.completed" or "thread.run.step.completed")
                report.Add([($"{name} {(string?)data["id"]}", happening is "thread.message.completed" ? FoldKind.Message : FoldKind.Step, (JsonObject)data.DeepClone())]);
        }
    }
}
