using OpenAi.Skills;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Skills : Recipe
{
    public override string Name => "skills";

    public override string Group => "Files and search";

    public override string Summary => "Create a skill from a folder, add a second version, and delete both.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("skill");
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "SKILL.md"), "---\nname: basic-math\ndescription: Add or multiply numbers.\n---\nUse Python.", stop);
            var skills = backend.Client.Skills;
            Skill skill = await skills.CreateAsync(folder.FullName, cancellationToken: stop);

            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "add.py"), "print(1 + 1)", stop);
            await skills.Versions.CreateAsync(skill.Id, new SkillVersionCreateRequest { Files = SkillFiles.FromPath(folder.FullName), Default = true }, cancellationToken: stop);
            skill = await skills.GetAsync(skill.Id, cancellationToken: stop);
            Console.WriteLine($"{skill.Name}: {skill.Description} Version {skill.DefaultVersion} of {skill.LatestVersion}");

            await using (var download = await skills.DownloadAsync(skill.Id, cancellationToken: stop))
                Console.WriteLine($"{(await download.ReadAsBytesAsync(stop)).Length > 0}, {download.MediaType}");
            await skills.DeleteAsync(skill.Id, cancellationToken: stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
