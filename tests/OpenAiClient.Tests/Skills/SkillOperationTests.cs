using OpenAi.Skills;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Skills;

/// <summary>The operations of skills and their versions over real HTTP, with recorded answers.</summary>
public sealed class SkillOperationTests : WireMockTest
{
    private const string Id = "skill_69d9560ce0d88190a12aae6c7fcf6c5f06efed61c7f28d3b";

    private static readonly IReadOnlyList<FileUpload> _files =
        [FileUpload.FromBytes("---\nname: basic-math\n---\n"u8.ToArray(), "basic-math/SKILL.md"), FileUpload.FromBytes("print(1 + 1)"u8.ToArray(), "basic-math/scripts/add.py")];

    [Fact]
    public async Task A_skill_is_created_of_files_or_of_an_archive()
    {
        var skills = CreateClient().Skills;

        var ofFiles = await skills.CreateAsync(new SkillCreateRequest { Files = _files });
        var ofArchive = await skills.CreateAsync(new SkillCreateRequest { Files = [FileUpload.FromBytes("PK"u8.ToArray(), "basic-math.zip")] });

        Assert.Equal((Id, "skill", "basic-math", "Add or multiply numbers."), (ofFiles.Id, ofFiles.Object, ofFiles.Name, ofFiles.Description));
        Assert.Equal(("1", "1", DateTimeOffset.FromUnixTimeSeconds(1775851020)), (ofFiles.DefaultVersion, ofFiles.LatestVersion, ofFiles.CreatedAt));
        Assert.Equal(ofFiles, ofArchive);
    }

    [Fact]
    public async Task Skills_are_listed_read_changed_downloaded_and_deleted()
    {
        var skills = CreateClient().Skills;

        var listed = await skills.ListAsync(new() { Limit = 3, Order = ListOrder.Descending }).ToListAsync();
        var read = await skills.GetAsync(Id);
        var changed = await skills.UpdateAsync(Id, new() { DefaultVersion = "2" });
        await using var download = await skills.DownloadAsync(Id);
        var deleted = await skills.DeleteAsync(Id);

        Assert.All(listed, static skill => Assert.Equal("basic-math", skill.Name));
        Assert.Equal(Id, read.Id);
        Assert.Equal("2", changed.DefaultVersion);
        Assert.Equal(("application/zip", "PK of a skill"), (download.MediaType, System.Text.Encoding.UTF8.GetString(await download.ReadAsBytesAsync())));
        Assert.Equal(("skill.deleted", true), (deleted.Object, deleted.Deleted));
    }

    [Fact]
    public async Task Versions_are_created_listed_read_downloaded_and_deleted()
    {
        var versions = CreateClient().Skills.Versions;

        var created = await versions.CreateAsync(Id, new SkillVersionCreateRequest { Files = _files, Default = true });
        var listed = await versions.ListAsync(Id, new() { Limit = 3 }).ToListAsync();
        var read = await versions.GetAsync(Id, "2");
        await using var download = await versions.DownloadAsync(Id, "2");
        var deleted = await versions.DeleteAsync(Id, "2");

        Assert.Equal(("skill.version", "2", "basic-math", "skill_69d9560b9da481908f544ee921f17bdd00a8e3c7cc545737"), (created.Object, created.Version, created.Name, created.SkillId));
        Assert.Equal([created.Id], listed.Select(static version => version.Id));
        Assert.Equal(created, read);
        Assert.Equal("PK of version 2"u8.ToArray(), await download.ReadAsBytesAsync());
        Assert.Equal(("skill.version.deleted", "2", true), (deleted.Object, deleted.Version, deleted.Deleted));
    }
}
