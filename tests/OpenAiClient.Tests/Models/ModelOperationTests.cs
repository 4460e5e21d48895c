using OpenAi.Models;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Models;

/// <summary>Models over real HTTP, with recorded or documented answers.</summary>
public class ModelOperationTests : WireMockTest
{
    [Fact]
    public async Task List_gives_all_recorded_models_from_one_request()
    {
        var openai = CreateClient();

        var models = new List<Model>();
        await foreach (var model in openai.Models.ListAsync())
            models.Add(model);

        Assert.Equal(25, models.Count);
        Assert.Equal(("gpt-4-0613", "openai"), (models[0].Id, models[0].OwnedBy));
        Assert.All(models, static model => Assert.Equal("model", model.Object));
        var sent = await SentOnceAsync();
        Assert.Equal(("GET", "/v1/models"), (sent.Method, sent.Url));
    }

    [Fact]
    public async Task Get_names_the_model_in_the_path()
    {
        var openai = CreateClient();

        var model = await openai.Models.GetAsync("gpt-4o-mini");

        Assert.Equal(("gpt-4o-mini", "system"), (model.Id, model.OwnedBy));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1721172741), model.Created);
        Assert.Equal(("GET", "/v1/models/gpt-4o-mini"), ((await SentOnceAsync()).Method, (await SentOnceAsync()).Url));
    }

    [Fact]
    public async Task Delete_escapes_the_colons_of_a_fine_tuned_model()
    {
        var openai = CreateClient();

        var deleted = await openai.Models.DeleteAsync("ft:gpt-4o-mini:acemeco:suffix:abc123");

        Assert.True(deleted.Deleted);
        Assert.Equal("ft:gpt-4o-mini:acemeco:suffix:abc123", deleted.Id);
        var sent = await SentOnceAsync();
        Assert.Equal(("DELETE", "/v1/models/ft%3Agpt-4o-mini%3Aacemeco%3Asuffix%3Aabc123"), (sent.Method, sent.Url));
    }
}
