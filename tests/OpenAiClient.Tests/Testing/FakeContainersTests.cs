using System.IO.Compression;
using OpenAi.Containers;
using OpenAi.Skills;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public class FakeContainersTests
{
    [Fact]
    public async Task A_container_lives_until_it_was_not_used_for_its_minutes()
    {
        var time = new FakeTime();
        await using var fake = FakeOpenAi.Start();
        fake.TimeProvider = time;
        using var openai = fake.CreateClient();
        var stored = fake.Files.Add("a.txt", "stored");

        var container = await openai.Containers.CreateAsync(new() { Name = "c", FileIds = [stored.Id], ExpiresAfter = new() { Minutes = 5 } });
        time.Advance(TimeSpan.FromMinutes(4));
        var file = Assert.Single(await openai.Containers.Files.ListAsync(container.Id).ToListAsync());
        time.Advance(TimeSpan.FromMinutes(4));
        await using (var download = await openai.Containers.Files.DownloadAsync(container.Id, file.Id))
            Assert.Equal("stored"u8.ToArray(), await download.ReadAsBytesAsync());
        time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(ContainerStatus.Expired, (await openai.Containers.GetAsync(container.Id)).Status);
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Containers.Files.DownloadAsync(container.Id, file.Id));
        Assert.StartsWith("The container has expired", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_code_are_put_there_by_the_test()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var container = fake.Containers.Add();
        var chart = fake.Containers.AddFile(container.Id, "chart.png", "picture");

        Assert.Equal(("/mnt/data/chart.png", "assistant", 7L), (chart.Path, chart.Source, chart.Bytes));
        Assert.Equal(chart, await openai.Containers.Files.GetAsync(container.Id, chart.Id));
        fake.Containers.Expire(container.Id);

        Assert.Equal(ContainerStatus.Expired, Assert.Single(fake.Containers.All).Status);
        await Assert.ThrowsAsync<NotFoundException>(() => openai.Containers.Files.GetAsync(container.Id, chart.Id));
        Assert.Throws<KeyNotFoundException>(() => fake.Containers.AddFile("none", "a", "b"));
    }

    [Fact]
    public async Task A_skill_has_the_name_of_its_default_version()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        var skill = await openai.Skills.CreateAsync(new SkillCreateRequest { Files = [Manifest("one"), FileUpload.FromBytes("print(1)"u8.ToArray(), "s/run.py")] });
        var second = await openai.Skills.Versions.CreateAsync(skill.Id, new SkillVersionCreateRequest { Files = [Manifest("two")] });
        Assert.Equal(("1", "2", "one"), ((await openai.Skills.GetAsync(skill.Id)).DefaultVersion, second.Version, fake.Skills.All[0].Name));
        var changed = await openai.Skills.UpdateAsync(skill.Id, new() { DefaultVersion = "2" });

        Assert.Equal(("2", "two"), (changed.DefaultVersion, changed.Name));
        await using var download = await openai.Skills.Versions.DownloadAsync(skill.Id, "1");
        using var archive = new ZipArchive(new MemoryStream(await download.ReadAsBytesAsync()));
        Assert.Equal(["s/SKILL.md", "s/run.py"], archive.Entries.Select(static entry => entry.FullName));
        await Assert.ThrowsAsync<BadRequestException>(() => openai.Skills.Versions.DeleteAsync(skill.Id, "2"));
        Assert.True((await openai.Skills.Versions.DeleteAsync(skill.Id, "1")).Deleted);
        Assert.Equal(["2"], (await openai.Skills.Versions.ListAsync(skill.Id).ToListAsync()).Select(static version => version.Version));
    }

    [Fact]
    public async Task A_skill_without_a_manifest_is_refused()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        Assert.Contains("no SKILL.md", (await Assert.ThrowsAsync<BadRequestException>(() => openai.Skills.CreateAsync(new SkillCreateRequest { Files = [FileUpload.FromBytes([1], "s/a.md")] }))).Message, StringComparison.Ordinal);
        Assert.Contains("not a zip archive", (await Assert.ThrowsAsync<BadRequestException>(() => openai.Skills.CreateAsync(new SkillCreateRequest { Files = [FileUpload.FromBytes([1], "s.zip")] }))).Message, StringComparison.Ordinal);
    }

    private static FileUpload Manifest(string name) => FileUpload.FromBytes(System.Text.Encoding.UTF8.GetBytes($"---\nname: {name}\ndescription: d\n---\n"), "s/SKILL.md");
}
