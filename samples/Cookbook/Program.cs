using Cookbook;
using Samples;

if (args is [] or ["--list"] || SampleCommand.IsHelp(args[0]))
{
    Console.WriteLine("Recipes; run one with: dotnet run --project samples/Cookbook -- NAME");
    foreach (var group in Recipe.All.GroupBy(recipe => recipe.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"\n{group.Key}");
        foreach (var recipe in group)
            Console.WriteLine($"  {recipe.Name,-20} {recipe.Summary}");
    }
    return 0;
}

var chosen = Recipe.All.Where(recipe => args.Contains(recipe.Name) || args is ["all"]).ToArray();
if (args is not ["all"] && args.FirstOrDefault(name => Recipe.All.All(recipe => recipe.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no recipe '{unknown}'. Run the program without arguments to list them.");
    return 2;
}

foreach (var recipe in chosen)
{
    Console.WriteLine($"=== {recipe.Name}: {recipe.Summary}");
    var code = await Sample.RunAsync(recipe.RunAsync);
    if (code != 0)
        return code;
    Console.WriteLine();
}
return 0;
