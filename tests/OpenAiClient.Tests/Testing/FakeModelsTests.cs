namespace OpenAi.Tests.Testing;

public sealed class FakeModelsTests : FakeTest
{
    [Fact]
    public async Task Some_models_are_listed_and_any_is_found()
    {
        var models = await OpenAi.Models.ListAsync().ToListAsync();
        var model = await OpenAi.Models.GetAsync("whatever");

        Assert.Contains("gpt-4o", models.Select(item => item.Id));
        Assert.Equal(("whatever", "model", "openai"), (model.Id, model.Object, model.OwnedBy));
    }

    [Fact]
    public async Task Only_the_models_that_were_named_are_there()
    {
        Fake.Models.Only("gpt-4o", "ft:gpt-4o:mine");

        Assert.Equal(["gpt-4o", "ft:gpt-4o:mine"], (await OpenAi.Models.ListAsync().ToListAsync()).Select(item => item.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Models.GetAsync("gpt-9"));
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Embeddings.CreateAsync(new() { Model = "gpt-9", Input = "x" }));
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Moderations.CreateAsync(new() { Model = "gpt-9", Input = "x" }));
    }

    [Fact]
    public async Task Only_fine_tuned_models_can_be_deleted()
    {
        Fake.Models.Only("gpt-4o", "ft:gpt-4o:mine");

        var deleted = await OpenAi.Models.DeleteAsync("ft:gpt-4o:mine");

        Assert.True(deleted.Deleted);
        Assert.Equal(["gpt-4o"], Fake.Models.Names);
        await Assert.ThrowsAsync<PermissionDeniedException>(() => OpenAi.Models.DeleteAsync("gpt-4o"));
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Models.DeleteAsync("ft:gpt-4o:mine"));
    }
}
