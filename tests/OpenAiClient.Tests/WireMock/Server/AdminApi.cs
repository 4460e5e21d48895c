using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>The part of WireMock's own API by which tests load mappings and ask what was sent.</summary>
internal sealed class AdminApi(StubStore stubs, RequestJournal journal)
{
    public const string Root = "/__admin/";

    public async Task AnswerAsync(HttpContext context, ReceivedRequest request)
    {
        JsonNode answer;
        try
        {
            answer = Answer(request);
        }
        catch (Exception exception) when (exception is MappingException or JsonException)
        {
            // WireMock's status for a mapping that it does not understand.
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            answer = new JsonObject { ["errors"] = new JsonArray(new JsonObject { ["detail"] = exception.Message }) };
        }
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private JsonObject Answer(ReceivedRequest request)
    {
        switch ($"{request.Method} {request.Path[Root.Length..]}")
        {
            case "POST mappings/import":
                // All are read before the first is added: a bad one must not leave half of them behind.
                foreach (var mapping in JsonElement.Parse(request.Body).GetProperty("mappings").EnumerateArray().Select(StubMapping.Read).ToList())
                    stubs.Add(mapping);
                return [];
            case "POST requests/find":
                return journal.Find(RequestPattern.ReadHeaders(JsonElement.Parse(request.Body)));
            case "POST scenarios/reset":
                stubs.ResetScenarios();
                return [];
            default:
                throw new MappingException($"{request.Method} {request.Path} is not known here.");
        }
    }
}
