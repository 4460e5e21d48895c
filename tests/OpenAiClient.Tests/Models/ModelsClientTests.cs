using System.Net;
using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Models;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Models;

public class ModelsClientTests
{
    private const string List = """
        {"object":"list","data":[
          {"id":"gpt-4-0613","object":"model","created":1686588896,"owned_by":"openai"},
          {"id":"gpt-3.5-turbo","object":"model","created":1677610602,"owned_by":"openai","shutdown_date":null},
          {"id":"dall-e-3","object":"model","created":1698785189,"owned_by":"system","shutdown_date":"2026-10-23"}]}
        """;

    [Fact]
    public async Task The_list_of_models_is_one_page_requested_when_it_is_enumerated()
    {
        using var handler = FakeHandler.Json(List);
        using var openai = handler.CreateClient();

        var list = openai.Models.ListAsync();
        Assert.Empty(handler.Requests);
        var models = new List<Model>();
        await foreach (var model in list)
            models.Add(model);

        Assert.Equal(["gpt-4-0613", "gpt-3.5-turbo", "dall-e-3"], models.Select(static model => model.Id));
        Assert.Equal("system", models[2].OwnedBy);
        Assert.Equal(new DateTimeOffset(2023, 6, 12, 16, 54, 56, TimeSpan.Zero), models[0].Created);
        Assert.Equal([null, null, new DateOnly(2026, 10, 23)], models.Select(static model => model.ShutdownDate));
        Assert.All(models, static model => Assert.Null(model.ExtraFields));
        Assert.Equal("https://example.test/v1/models", Assert.Single(handler.Requests).Uri.AbsoluteUri);
        Assert.Equal(HttpMethod.Get, handler.Requests[0].Method);
    }

    [Fact]
    public async Task The_page_is_written_back_as_it_came()
    {
        using var handler = FakeHandler.Json(List);
        using var openai = handler.CreateClient();

        await foreach (var page in openai.Models.ListAsync().AsPagesAsync())
        {
            Assert.NotNull(page.ResponseInfo);
            JsonAssert.EqualButForNulls(List, page.ToString());
        }
    }

    [Fact]
    public async Task A_model_is_got_by_its_id()
    {
        using var handler = FakeHandler.Json("""{"id":"gpt-4o-mini","object":"model","created":1721172741,"owned_by":"system"}""");
        using var openai = handler.CreateClient();

        var model = await openai.Models.GetAsync("gpt-4o-mini");

        Assert.Equal("gpt-4o-mini", model.Id);
        Assert.Equal("model", model.Object);
        Assert.NotNull(model.ResponseInfo);
        Assert.Equal("https://example.test/v1/models/gpt-4o-mini", handler.Requests[0].Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("ft:gpt-4o-mini:acemeco:suffix:abc123", "ft%3Agpt-4o-mini%3Aacemeco%3Asuffix%3Aabc123")]
    [InlineData("meta-llama/Llama 3?x#y", "meta-llama%2FLlama%203%3Fx%23y")]
    public async Task An_id_stays_one_segment_of_the_path(string id, string escaped)
    {
        using var handler = FakeHandler.Json($$"""{"id":"{{id}}","object":"model","deleted":true}""");
        using var openai = handler.CreateClient();

        var deleted = await openai.Models.DeleteAsync(id);

        Assert.Equal((id, "model", true), (deleted.Id, deleted.Object, deleted.Deleted));
        Assert.Null(deleted.ExtraFields);
        Assert.Equal(HttpMethod.Delete, handler.Requests[0].Method);
        Assert.Equal($"https://example.test/v1/models/{escaped}", handler.Requests[0].Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task An_invalid_id_is_refused_before_anything_is_sent(string? id)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => openai.Models.GetAsync(id!));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => openai.Models.DeleteAsync(id!));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_not_found()
    {
        using var handler = FakeHandler.Json(
            """{"error":{"message":"The model 'fake_id' does not exist","type":"invalid_request_error","param":"model","code":"model_not_found"}}""",
            HttpStatusCode.NotFound);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Models.GetAsync("fake_id"));

        Assert.Equal(("model_not_found", "model"), (exception.Code, exception.Param));
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_a_list_from_being_read()
    {
        foreach (var (what, json) in Mutants.Harmless(List))
        {
            var exception = Record.Exception(() => Read(json).Data.Select(static model => model.ShutdownDate).ToList());
            Assert.True(exception is null, $"{what}: {exception}");
        }
        foreach (var (what, json) in Mutants.WrongTypes(List))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void A_shutdown_date_that_is_no_date_is_kept_though_it_has_no_day()
    {
        var model = Wire.Read<Model>("""{"shutdown_date":"soon"}""");

        Assert.Null(model.ShutdownDate);
        JsonAssert.Contains("""{"shutdown_date":"soon"}""", model.ToString());
        JsonAssert.Contains("""{"shutdown_date":"2026-10-23"}""", (model with { ShutdownDate = new DateOnly(2026, 10, 23) }).ToString());
    }

    private static Page<Model> Read(string json) => Wire.Read<Page<Model>>(json);
}
