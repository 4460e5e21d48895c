using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls the operations of containers, their files, and skills.</summary>
internal static class ContainerVisits
{
    private static readonly byte[] _text = "The sky is blue.\n"u8.ToArray();
    private static readonly byte[] _skill = "---\nname: n\ndescription: d\n---\n"u8.ToArray();

    public static async Task PayAsync(FakeVisitor visitor)
    {
        var stored = Id(await visitor.PostAsync("files", "file", "a.txt", _text, ("purpose", "assistants")));
        await visitor.PostAsync("containers", """{"name":"c"}""");
        var container = "containers/" + Id(await visitor.PostAsync("containers", $$$"""
            {"name":"c","file_ids":["{{{stored}}}"],"expires_after":{"anchor":"last_active_at","minutes":5},"memory_limit":"4g","network_policy":{"type":"allowlist","allowed_domains":["pypi.org"]}}
            """));
        await visitor.GetAsync("containers?name=c");
        await visitor.GetAsync(container);
        var file = Id(await visitor.PostAsync(container + "/files", "file", "b.txt", _text));
        await visitor.PostAsync(container + "/files", $$$"""{"file_id":"{{{stored}}}"}""");
        await visitor.GetAsync(container + "/files");
        await visitor.GetAsync($"{container}/files/{file}");
        await visitor.GetAsync($"{container}/files/{file}/content");
        await visitor.DeleteAsync($"{container}/files/{file}");
        await visitor.GetAsync($"{container}/files/{file}");
        await visitor.DeleteAsync(container);
        await SkillsAsync(visitor);
    }

    private static async Task SkillsAsync(FakeVisitor visitor)
    {
        await visitor.PostAsync("skills", "files[]", "n/README.md", _text);
        var skill = "skills/" + Id(await visitor.PostAsync("skills", "files[]", "n/SKILL.md", _skill));
        await visitor.GetAsync("skills");
        await visitor.GetAsync(skill);
        await visitor.GetAsync(skill + "/content");
        await visitor.PostAsync(skill + "/versions", "files[]", "n/SKILL.md", _skill, ("default", "true"));
        await visitor.GetAsync(skill + "/versions");
        await visitor.GetAsync(skill + "/versions/2");
        await visitor.GetAsync(skill + "/versions/2/content");
        await visitor.PostAsync(skill, """{"default_version":"2"}""");
        await visitor.DeleteAsync(skill + "/versions/1");
        await visitor.DeleteAsync(skill);
    }
}
